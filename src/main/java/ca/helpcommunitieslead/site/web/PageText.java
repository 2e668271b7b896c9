package ca.helpcommunitieslead.site.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.PublishedText;
import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.campaign.Texts;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.RichText;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The pages that are one text, with the campaign's own values put in. */
@Component
final class PageText {
    private final Texts texts;
    private final Campaigns campaigns;

    PageText(Texts texts, Campaigns campaigns) {
        this.texts = texts;
        this.campaigns = campaigns;
    }

    Optional<TextPage> page(String key, Lang lang) {
        return texts.published(new TextId(TextKind.PAGE, key)).map(text -> page(text, lang));
    }

    private TextPage page(PublishedText text, Lang lang) {
        var campaign = campaigns.current();
        var body = text.body().text("body").in(lang);
        var markdown = body.text()
                .replace("{{contact}}", "<" + campaign.contact() + ">")
                .replace("{{smallestPlace}}", String.valueOf(campaign.smallestPlaceShown()));
        return new TextPage(text, body.lang(), RichText.ofMarkdown(markdown));
    }
}

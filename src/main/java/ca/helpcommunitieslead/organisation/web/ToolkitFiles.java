package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.organisation.Organisation;
import ca.helpcommunitieslead.platform.documents.KeptPosters;
import ca.helpcommunitieslead.platform.documents.Poster;
import ca.helpcommunitieslead.platform.documents.QrCode;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.platform.web.Reply;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The poster and the code that lead to the form for endorsing, counted as having come through the organisation. */
@Component
final class ToolkitFiles {
    private static final int PIXELS = 600;

    private final ToolkitTexts texts;
    private final KeptPosters posters;
    private final Messages messages;
    private final Campaigns campaigns;

    ToolkitFiles(ToolkitTexts texts, KeptPosters posters, Messages messages, Campaigns campaigns) {
        this.texts = texts;
        this.posters = posters;
        this.messages = messages;
        this.campaigns = campaigns;
    }

    Reply poster(Lang lang, Organisation organisation) {
        var name = organisation.publicSlug().map(slug -> "-" + slug).orElse("");
        return new Reply.Download(
                new ByteArrayResource(posters.pdf(made(lang, organisation))),
                MediaType.APPLICATION_PDF,
                "poster" + name + "-" + lang.code() + ".pdf");
    }

    private Poster made(Lang lang, Organisation organisation) {
        var campaign = campaigns.current();
        return new Poster(
                lang,
                organisation.name().value(),
                campaign.headline().in(lang).text(),
                campaign.lead().in(lang).text(),
                messages.get(lang, "organisation.toolkit.poster.call"),
                texts.link(lang, organisation),
                foot(lang, organisation));
    }

    private String foot(Lang lang, Organisation organisation) {
        var campaign = campaigns.current();
        var foot = messages.get(
                lang,
                "organisation.toolkit.poster.foot",
                organisation.name().value(),
                campaign.name().in(lang).text());
        return campaign.demonstration()
                ? foot + " " + messages.get(lang, "organisation.toolkit.poster.demonstration")
                : foot;
    }

    Reply code(Lang lang, Organisation organisation) {
        var bytes = QrCode.png(texts.link(lang, organisation).toString(), PIXELS);
        return new Reply.Picture(new ByteArrayResource(bytes), MediaType.IMAGE_PNG, Reply.Kept.NEVER);
    }
}

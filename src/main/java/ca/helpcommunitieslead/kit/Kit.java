package ca.helpcommunitieslead.kit;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.PublishedText;
import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.campaign.Texts;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.documents.Document;
import ca.helpcommunitieslead.platform.documents.DocumentFormat;
import ca.helpcommunitieslead.platform.documents.KeptDocuments;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The kit's texts, and the documents made of them. */
@Component
public final class Kit {
    private final Texts texts;
    private final KitValues values;
    private final Campaigns campaigns;
    private final KeptDocuments documents;
    private final Settings settings;

    Kit(Texts texts, KitValues values, Campaigns campaigns, KeptDocuments documents, Settings settings) {
        this.texts = texts;
        this.values = values;
        this.campaigns = campaigns;
        this.documents = documents;
        this.settings = settings;
    }

    /** In their order. */
    public List<PublishedText> texts() {
        return texts.published(TextKind.KIT);
    }

    public Optional<PublishedText> text(String key) {
        return TextId.isKey(key) ? texts.published(new TextId(TextKind.KIT, key)) : Optional.empty();
    }

    /** Whether a text can be made out in the language that a reader of this one gets. */
    public boolean isSound(PublishedText text, Lang wanted) {
        var body = text.body().text("body").in(wanted);
        return KitNames.faults(body.lang(), body.text()).isEmpty();
    }

    /**
     * A text made out as of today; where there is none in the language, in the other one. Empty, and logged, where the
     * text names something that is not there.
     */
    public Optional<KitDocument> fill(PublishedText text, KitChoice choice, Lang wanted) {
        var body = text.body().text("body").in(wanted);
        var lang = body.lang();
        var day = campaigns.today();
        return KitTemplate.fill(
                        text.id() + "." + lang.code(), body.text(), values.of(choice, campaigns.current(), lang, day))
                .map(markdown -> new KitDocument(text, choice, lang, title(text, choice, lang), markdown));
    }

    private static String title(PublishedText text, KitChoice choice, Lang lang) {
        var title = text.body().text("title").in(lang).text();
        return choice.municipality()
                .map(town -> title + " – " + town.label().in(lang).text())
                .orElse(title);
    }

    public byte[] write(KitDocument document, DocumentFormat format) {
        var author = campaigns.current().network().in(document.lang()).text();
        return documents.write(
                new Document(document.lang(), document.title(), author, document.markdown(), settings.baseUrl()),
                format);
    }
}

package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.Campaign;
import ca.helpcommunitieslead.campaign.PublishedText;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.documents.DocumentFormat;
import ca.helpcommunitieslead.platform.web.Ui;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is to be said around a text that has versions: which one it is, how it is cited and taken along.
 *
 * @param text the version that is shown
 * @param title what it is called in citations
 * @param path the address of its page, without the language
 * @param versions all of them, newest first
 * @param site what the site's addresses start with
 */
public record AboutText(
        PublishedText text, LocalizedText title, String path, List<Version> versions, Campaign campaign, URI site) {
    public AboutText {
        versions = List.copyOf(versions);
    }

    /**
     * A version of the text.
     *
     * @param corrected the day of its last correction or translation; empty where there was none
     * @param note what changed; may be empty
     */
    public record Version(int number, LocalDate published, Optional<LocalDate> corrected, String note) {}

    /** The version that the page without a number shows. */
    public Version current() {
        return versions.getFirst();
    }

    public boolean isCurrent() {
        return text.version() == current().number();
    }

    /** The first numbers may lack, where a campaign brought its texts along from elsewhere. */
    public boolean has(int number) {
        return versions.stream().anyMatch(version -> version.number() == number);
    }

    /** The day on which the text came to read as it does here. */
    public LocalDate day() {
        return campaign.dayOf(text.at());
    }

    public TranslationNote translation() {
        return new TranslationNote(text, campaign);
    }

    public String versionPath(int number) {
        return path + "/versions/" + number;
    }

    public String comparisonPath(int from, int to) {
        return path + "/comparison?from=" + from + "&to=" + to;
    }

    /** The whole address at which this very version stays. */
    public String address(Ui ui) {
        return site + ui.href(versionPath(text.version()));
    }

    /** How others cite the text. */
    public String citation(Ui ui) {
        return ui.t(
                "campaign.cite.value",
                ui.in(campaign.network()).text(),
                withoutFullStop(ui.in(title).text()),
                text.version(),
                ui.date(day()),
                address(ui));
    }

    /** Within a sentence, another one loses its full stop. */
    static String withoutFullStop(String title) {
        return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    }

    public List<DocumentFormat> formats() {
        return List.of(DocumentFormat.PDF, DocumentFormat.DOCX, DocumentFormat.TXT);
    }

    /** A mail to the campaign that asks for the text in yet another form. */
    public String requestForAnotherFormat(Ui ui) {
        return "mailto:" + campaign.contact() + "?subject="
                + encode(ui.t("campaign.format.subject", ui.in(title).text())) + "&body="
                + encode(ui.t("campaign.format.body", address(ui)));
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

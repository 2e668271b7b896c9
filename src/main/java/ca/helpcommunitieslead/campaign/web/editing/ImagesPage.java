package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.ContentImage;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pictures that texts may show, and the form for another. */
public record ImagesPage(
        List<ContentImage> images, Submission form, Names names, ZoneId zone, Optional<String> noticeKey) {
    public static final Map<String, String> LABELS = Map.of(
            "image", "campaign.editing.image.file",
            "alt.en", "campaign.editing.image.alt.en",
            "alt.fr", "campaign.editing.image.alt.fr");

    public ImagesPage {
        images = List.copyOf(images);
    }

    public String day(Ui ui, ContentImage image) {
        return ui.date(image.at().atZone(zone).toLocalDate());
    }

    /** What the picture shows; empty for decoration. */
    public static String description(ContentImage image, Lang lang) {
        return image.description().map(text -> text.in(lang).text()).orElse("");
    }

    /** What an editor writes into a text to show the picture. */
    public static String markdown(ContentImage image, Lang lang) {
        return "![" + description(image, lang).replaceAll("[\\[\\]\\\\]", "\\\\$0") + "](" + image.address() + ")";
    }
}

package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.PublishedText;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.text.OutlineEntry;
import ca.helpcommunitieslead.platform.web.RichText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text made ready to be read: a brief, a lesson, an item of news, a page.
 *
 * @param lang the language that its words are in
 * @param minutes how long reading takes
 */
public record ReadText(PublishedText text, Lang lang, RichText content, int minutes) {

    /** A heading of the text with those that stand below it. */
    public record Part(OutlineEntry heading, List<OutlineEntry> below) {}

    static ReadText of(PublishedText text, Lang wanted) {
        return of(text, wanted, 0, "");
    }

    /**
     * For a page with several texts.
     *
     * @param shift how many levels lower the headings stand
     * @param prefix what the ids of the headings begin with
     */
    static ReadText of(PublishedText text, Lang wanted, int shift, String prefix) {
        var body = text.body().text("body").in(wanted);
        return new ReadText(
                text, body.lang(), RichText.ofMarkdown(body.text(), shift, prefix), ReadingTime.minutes(body.text()));
    }

    public String key() {
        return text.id().key();
    }

    public LocalizedText title() {
        return text.body().text("title");
    }

    public LocalizedText summary() {
        return text.body().text("summary");
    }

    /** The table of contents: the highest headings, and under each the others. */
    public List<Part> contents() {
        var headings = content.contents();
        var highest = headings.stream().mapToInt(OutlineEntry::level).min().orElse(0);
        var parts = new ArrayList<Part>();
        for (var heading : headings) {
            if (heading.level() == highest || parts.isEmpty()) parts.add(new Part(heading, new ArrayList<>()));
            else parts.getLast().below().add(heading);
        }
        return List.copyOf(parts);
    }

    /** The day when an editor last went through the facts. */
    public Optional<LocalDate> reviewed() {
        return day(text, "reviewed");
    }

    /** A day that a text says of itself; empty where it says none that can be read. */
    static Optional<LocalDate> day(PublishedText text, String attribute) {
        try {
            return Optional.of(LocalDate.parse(text.body().attribute(attribute)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}

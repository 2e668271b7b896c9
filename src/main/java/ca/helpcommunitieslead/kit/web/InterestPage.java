package ca.helpcommunitieslead.kit.web;

import ca.helpcommunitieslead.campaign.PublishedText;
import ca.helpcommunitieslead.campaign.TextCheck.Fault;
import ca.helpcommunitieslead.kit.Interest;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The interest in the kit.
 *
 * @param texts the kit's documents
 * @param faulty those that cannot be made out
 */
public record InterestPage(
        Submission query, List<Interest.OfCouncil> councils, List<PublishedText> texts, List<Faulty> faulty) {
    public InterestPage {
        councils = List.copyOf(councils);
        texts = List.copyOf(texts);
        faulty = List.copyOf(faulty);
    }

    /** A text that cannot be made out, and why. */
    public record Faulty(PublishedText text, List<Fault> faults) {}

    public List<Choice> documents(Ui ui) {
        return texts.stream()
                .map(text -> new Choice(
                        text.id().key(), ui.in(text.body().text("title")).text()))
                .toList();
    }

    /** What a document is called; one that is gone is called by its key. */
    public String title(Ui ui, Interest.Taken taken) {
        return texts.stream()
                .filter(text -> text.id().key().equals(taken.document()))
                .map(text -> ui.in(text.body().text("title")).text())
                .findFirst()
                .orElse(taken.document());
    }

    /** The address of the same rows as a table. */
    public String csv() {
        var query =
                String.join("&", Stream.of("q", "document").flatMap(this::pair).toList());
        return "/admin/kit.csv" + (query.isEmpty() ? "" : "?" + query);
    }

    private Stream<String> pair(String field) {
        return query.present(field).stream()
                .map(value -> field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}

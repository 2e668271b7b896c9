package ca.helpcommunitieslead.kit.web;

import ca.helpcommunitieslead.campaign.Priority;
import ca.helpcommunitieslead.campaign.PublishedText;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.Naming;
import ca.helpcommunitieslead.kit.KitChoice;
import ca.helpcommunitieslead.platform.documents.DocumentFormat;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kit's front page.
 *
 * @param naming how the chosen municipality is named in a sentence
 * @param found what was found by the name or postal code that somebody typed; there is more than one, or none
 * @param all the campaign's priorities
 */
public record KitPage(
        Submission form,
        KitChoice choice,
        Optional<Naming> naming,
        List<Municipality> found,
        List<Priority> all,
        List<Card> cards) {
    private static final List<String> AUDIENCES = List.of("councillor", "staff", "clerk", "resident", "journalist");

    public KitPage {
        found = List.copyOf(found);
        all = List.copyOf(all);
        cards = List.copyOf(cards);
    }

    /**
     * One document.
     *
     * @param available whether its text can be made out
     */
    public record Card(PublishedText text, boolean available) {
        /** For whom it is. */
        String audience() {
            var audience = text.body().attribute("audience");
            return AUDIENCES.contains(audience) ? audience : AUDIENCES.getFirst();
        }
    }

    /** The documents that are used by the same people. */
    public record Group(String audience, List<Card> cards) {}

    public List<Group> groups() {
        return AUDIENCES.stream()
                .map(audience -> new Group(
                        audience,
                        cards.stream()
                                .filter(card -> card.audience().equals(audience))
                                .toList()))
                .filter(group -> !group.cards().isEmpty())
                .toList();
    }

    public static DocumentFormat[] formats() {
        return DocumentFormat.values();
    }

    /** Where a document is shown. */
    public String address(Card card) {
        return "/kit/" + card.text().id().key() + choice.query();
    }

    /** Where it is taken as a file. */
    public String address(Card card, DocumentFormat format) {
        return "/kit/" + card.text().id().key() + "." + format.extension() + choice.query();
    }

    /** Where all of them are taken at once. */
    public String archive() {
        return "/kit.zip" + choice.query();
    }

    /** The same page made out for a municipality. */
    public String addressFor(Municipality municipality) {
        return "/kit" + choice.madeOutFor(municipality).query();
    }

    /** The same page without one. */
    public String addressForNone() {
        return "/kit" + new KitChoice(Optional.empty(), choice.priorities(), choice.everything()).query();
    }

    public List<Choice> priorityChoices(Ui ui) {
        return all.stream()
                .map(priority ->
                        new Choice(priority.slug(), ui.in(priority.title()).text()))
                .toList();
    }

    public Set<String> chosenPriorities() {
        return choice.priorities().stream().map(Priority::slug).collect(Collectors.toSet());
    }
}

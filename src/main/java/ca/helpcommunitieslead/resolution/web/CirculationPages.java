package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.kit.Kit;
import ca.helpcommunitieslead.kit.KitChoice;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.AddresseeProposals;
import ca.helpcommunitieslead.resolution.Circulations;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.web.CirculationPage.Letter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the staff's list of addressees, with the letters to go with the resolution. */
@Component
final class CirculationPages {
    static final int NEAR = 50;

    private final ResolutionViews views;
    private final Circulations circulations;
    private final AddresseeProposals proposals;
    private final Letters letters;

    CirculationPages(ResolutionViews views, Circulations circulations, AddresseeProposals proposals, Letters letters) {
        this.views = views;
        this.circulations = circulations;
        this.proposals = proposals;
        this.letters = letters;
    }

    Reply.Page page(Resolution record, Submission form, @Nullable String noticeKey) {
        var kilometres = kilometres(form);
        return Reply.privatePage(
                "resolution/circulation-list",
                new CirculationPage(
                        views.page(record),
                        circulations.of(record.key()),
                        proposals.of(record, kilometres),
                        kilometres,
                        letters.of(record),
                        form,
                        Optional.ofNullable(noticeKey)));
    }

    /** How far neighbours are looked for, of the distances that the page offers. */
    static int kilometres(Submission form) {
        return CirculationPage.DISTANCES.stream()
                .filter(one -> form.text("km").equals(one.toString()))
                .findFirst()
                .orElse(NEAR);
    }

    /** Where the kit's letters are, made out for the municipality and for what was supported. */
    @Component("circulationLetters")
    record Letters(Kit kit, Municipalities municipalities, Priorities priorities) {
        List<Letter> of(Resolution record) {
            var query = choice(record).query();
            return Stream.of(
                            new Letter("resolution.circulation.letter.ministers", "letter-to-ministers", query),
                            new Letter(
                                    "resolution.circulation.letter.municipalities", "letter-to-municipalities", query))
                    .filter(letter -> kit.text(letter.path()).isPresent())
                    .map(letter -> new Letter(letter.titleKey(), "/kit/" + letter.path(), letter.query()))
                    .toList();
        }

        private KitChoice choice(Resolution record) {
            var all = priorities.all();
            var supported = record.decision().positions().stream()
                    .filter(position -> position.stance().isSupportive())
                    .flatMap(position -> priorities.ask(position.ask().value()).stream())
                    .map(ask -> ask.prioritySlug())
                    .toList();
            var named = all.stream()
                    .filter(priority -> supported.contains(priority.slug()))
                    .toList();
            var chosen = named.isEmpty() ? all : named;
            return new KitChoice(municipalities.byCode(record.council()), chosen, chosen.size() == all.size());
        }
    }
}

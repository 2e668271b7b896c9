package ca.helpcommunitieslead.kit.web;

import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.kit.Interest;
import ca.helpcommunitieslead.platform.text.Spelling;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Optional;

/** What part of the interest the address asks for: a council by its name, a document by its key. */
record InterestFilter(Submission query) {
    /** What is left of the interest in one council. */
    Optional<Interest.OfCouncil> apply(Interest.OfCouncil one) {
        if (!isNamed(one)) return Optional.empty();
        var document = query.text("document");
        var taken = one.taken().stream()
                .filter(item -> document.isEmpty() || item.document().equals(document))
                .toList();
        return taken.isEmpty() ? Optional.empty() : Optional.of(new Interest.OfCouncil(one.municipality(), taken));
    }

    private boolean isNamed(Interest.OfCouncil one) {
        var wanted = Spelling.loose(query.text("q"));
        return wanted.isEmpty()
                || one.municipality()
                        .filter(town -> names(town).contains(wanted))
                        .isPresent();
    }

    private static String names(Municipality town) {
        return Spelling.loose(town.officialName() + " " + town.name().fr() + " " + town.division());
    }
}

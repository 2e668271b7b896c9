package ca.helpcommunitieslead.tracker.web;

import ca.helpcommunitieslead.directory.Dissolution;
import ca.helpcommunitieslead.directory.FormerName;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What became of a municipality, and what it came from (R16).
 *
 * @param end empty where it goes on
 * @param successor whose land it is part of now
 * @param predecessors what has been joined to it; their resolutions are theirs
 * @param formerNames what it was called before
 */
public record Succession(
        Optional<Dissolution> end,
        Optional<Municipality> successor,
        List<Municipality> predecessors,
        List<String> formerNames) {
    public Succession {
        predecessors = List.copyOf(predecessors);
        formerNames = List.copyOf(formerNames);
    }

    @Component
    record Finder(Municipalities municipalities) {
        Succession of(Municipality municipality) {
            var code = municipality.code();
            var end = Optional.ofNullable(municipality.dissolution()).filter(_ -> municipalities.isDissolved(code));
            return new Succession(
                    end,
                    end.flatMap(known -> Optional.ofNullable(known.successor())).flatMap(municipalities::byCode),
                    municipalities.predecessors(code),
                    municipalities.formerNames(code).stream()
                            .map(FormerName::name)
                            .distinct()
                            .toList());
        }

        /** The present place, in addresses, of the municipality that had this one before it was renamed. */
        Optional<String> renamed(String slug) {
            return municipalities.byFormerSlug(slug).map(Municipality::slug);
        }
    }
}

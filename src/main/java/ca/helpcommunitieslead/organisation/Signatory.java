package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.endorsement.PersonName;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.text.SafeText;
import java.util.Optional;

/**
 * Who signed for an organisation (R10).
 *
 * @param capacity what they are in it, such as chair
 */
public record Signatory(PersonName name, String capacity) {
    private static final int LONGEST_CAPACITY = 100;

    public Signatory {
        if (capacityProblem(capacity).isPresent()) throw new IllegalArgumentException("not a capacity");
    }

    public static Parsed<String> readCapacity(String raw) {
        var line = raw.strip().replaceAll("\\s+", " ");
        return capacityProblem(line).map(Parsed::<String>invalid).orElseGet(() -> Parsed.valid(line));
    }

    private static Optional<String> capacityProblem(String line) {
        if (line.isEmpty()) return Optional.of("organisation.capacity.missing");
        if (line.codePointCount(0, line.length()) > LONGEST_CAPACITY) return Optional.of("organisation.capacity.long");
        return SafeText.hasHidden(line) ? Optional.of("organisation.capacity.control") : Optional.empty();
    }
}

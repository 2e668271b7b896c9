package ca.helpcommunitieslead.resolution;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the second person says to have compared.
 *
 * @param seen found to be as the source says
 * @param moot found to have nothing to compare
 * @param reason why the record stands although a source says otherwise; empty where none does
 */
public record Checklist(Set<CheckItem> seen, Set<CheckItem> moot, String reason) {
    /** Checks of the time before lists were kept have none. */
    public Checklist {
        seen = Set.copyOf(Objects.requireNonNullElse(seen, Set.of()));
        moot = Set.copyOf(Objects.requireNonNullElse(moot, Set.of()));
        reason = Objects.requireNonNullElse(reason, "");
    }

    static final Checklist NONE = new Checklist(Set.of(), Set.of(), "");

    /** Everything that this decision lets one compare. */
    static Checklist complete(Decision decision) {
        var moot = EnumSet.allOf(CheckItem.class);
        moot.removeIf(item -> !item.isMoot(decision));
        return new Checklist(EnumSet.complementOf(moot), moot, "");
    }

    /** Why a record cannot be verified with this list; empty where it can. */
    Optional<Verification> faultWith(Resolution resolution) {
        if (resolution.exhibits().isEmpty()) return Optional.of(new Verification.Unproven());
        var open = openFor(resolution.decision());
        if (!open.isEmpty()) return Optional.of(new Verification.Unticked(open));
        return reason.isBlank() && Difference.in(resolution).stream().anyMatch(Difference::wantsReason)
                ? Optional.of(new Verification.Unexplained())
                : Optional.empty();
    }

    private Set<CheckItem> openFor(Decision decision) {
        var open = EnumSet.allOf(CheckItem.class);
        open.removeIf(item -> item.isMoot(decision) ? moot.contains(item) : seen.contains(item));
        return open;
    }
}

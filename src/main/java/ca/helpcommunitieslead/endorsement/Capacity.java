package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * As what a person endorses (R7). However high the office, it counts as one person and never as a council.
 *
 * @param office in the person's own words, such as "Councillor, Ward 3"; empty for residents
 * @param municipality where the office is held; null for residents
 */
public record Capacity(Kind kind, String office, @Nullable MunicipalityCode municipality) {
    public enum Kind {
        RESIDENT,
        /** A member of a council. */
        ELECTED,
        /** Works for a municipality. */
        STAFF
    }

    /** Whether the office is what the person says. */
    public enum Check {
        /** Nothing to check. */
        NONE,
        /** Somebody still has to look. Until then the person is shown without office. */
        WAITING,
        /** The address is one of the municipality's own, by the directory. */
        DIRECTORY,
        /** A member of the campaign's staff checked it. */
        STAFF,
        REFUSED;

        public boolean holds() {
            return this == DIRECTORY || this == STAFF;
        }
    }

    public Capacity {
        if ((kind == Kind.RESIDENT) != (municipality == null))
            throw new IllegalArgumentException("an office is held in a municipality");
    }

    public static Capacity resident() {
        return new Capacity(Kind.RESIDENT, "", null);
    }

    public Optional<MunicipalityCode> municipalityCode() {
        return Optional.ofNullable(municipality);
    }

    public boolean isOffice() {
        return kind != Kind.RESIDENT;
    }
}

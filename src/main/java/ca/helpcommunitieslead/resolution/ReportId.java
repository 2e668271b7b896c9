package ca.helpcommunitieslead.resolution;

import java.util.Optional;
import java.util.UUID;

/** Names a report in staff's addresses. */
public record ReportId(UUID value) {
    /** Empty where it can be none. */
    public static Optional<ReportId> read(String raw) {
        if (!raw.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) return Optional.empty();
        return Optional.of(new ReportId(UUID.fromString(raw)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

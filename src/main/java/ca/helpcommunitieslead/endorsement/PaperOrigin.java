package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a list of signatures comes from.
 *
 * @param place such as a market or a meeting
 * @param organiser who collected them
 * @param municipality where people live who gave none; null where their postal code says it
 */
public record PaperOrigin(
        String place,
        LocalDate collectedOn,
        String organiser,
        @Nullable MunicipalityCode municipality) {
    public Optional<MunicipalityCode> municipalityCode() {
        return Optional.ofNullable(municipality);
    }
}

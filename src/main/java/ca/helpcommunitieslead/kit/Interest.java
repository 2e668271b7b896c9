package ca.helpcommunitieslead.kit;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.platform.documents.DocumentFormat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** For which municipalities documents of the kit were taken, and how often; by whom is neither asked nor kept. */
@Component
public final class Interest {
    private static final Logger log = LoggerFactory.getLogger(Interest.class);

    private final InterestStore store;
    private final Municipalities municipalities;
    private final Campaigns campaigns;

    Interest(InterestStore store, Municipalities municipalities, Campaigns campaigns) {
        this.store = store;
        this.municipalities = municipalities;
        this.campaigns = campaigns;
    }

    /** Notes that somebody took a document today. Where that fails they get it all the same. */
    public void note(KitDocument document, DocumentFormat format) {
        try {
            store.add(campaigns.today(), document, format);
        } catch (DataAccessException e) {
            log.error("That a document was taken could not be noted", e);
        }
    }

    /** One entry for each municipality, the one with the latest interest first; what was made out for none comes last. */
    public List<OfCouncil> byCouncil() {
        Map<Optional<MunicipalityCode>, List<Taken>> taken = store.all().stream()
                .collect(Collectors.groupingBy(Taken::council, LinkedHashMap::new, Collectors.toList()));
        return taken.entrySet().stream()
                .map(entry -> new OfCouncil(entry.getKey().map(municipalities::get), entry.getValue()))
                .sorted(Comparator.comparing(
                                (OfCouncil one) -> one.municipality().isEmpty())
                        .thenComparing(OfCouncil::last, Comparator.reverseOrder()))
                .toList();
    }

    /**
     * One version of one document, as it was taken for one municipality.
     *
     * @param document the text's key
     */
    public record Taken(
            Optional<MunicipalityCode> council,
            String document,
            int version,
            LocalDate first,
            LocalDate last,
            long times) {}

    /** The interest in one municipality; {@code taken} holds at least one document. */
    public record OfCouncil(Optional<Municipality> municipality, List<Taken> taken) {
        public OfCouncil {
            taken = List.copyOf(taken);
        }

        public LocalDate first() {
            return taken.stream()
                    .map(Taken::first)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        public LocalDate last() {
            return taken.stream()
                    .map(Taken::last)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }

        public long times() {
            return taken.stream().mapToLong(Taken::times).sum();
        }
    }
}

package ca.helpcommunitieslead.site;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.endorsement.Endorsements;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.organisation.Organisations;
import ca.helpcommunitieslead.site.Opening.Part;
import ca.helpcommunitieslead.threshold.Crossing;
import ca.helpcommunitieslead.threshold.Member;
import ca.helpcommunitieslead.threshold.Thresholds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the home page and the road map tell of the campaign's standing. */
@Component
public final class HomeFigures {
    private final Thresholds thresholds;
    private final Municipalities municipalities;
    private final Endorsements endorsements;
    private final Organisations organisations;

    HomeFigures(
            Thresholds thresholds,
            Municipalities municipalities,
            Endorsements endorsements,
            Organisations organisations) {
        this.thresholds = thresholds;
        this.municipalities = municipalities;
        this.endorsements = endorsements;
        this.organisations = organisations;
    }

    public Standing standing() {
        var count = thresholds.standing();
        var people = endorsements.tally();
        return new Standing(
                count.threshold(),
                count.members().stream().map(this::cell).toList(),
                count.counted(),
                count.currentTerm(),
                count.crossings().stream().map(this::opening).toList(),
                count.population(),
                municipalities.population(),
                municipalities.count(),
                people.people(),
                people.paper(),
                organisations.count(),
                people.countedAt());
    }

    private Cell cell(Member member) {
        var municipality = municipalities.get(member.council());
        return new Cell(name(municipality), municipality.slug(), member.decidedOn(), member.currentTerm());
    }

    /** Namesakes, such as a city and the county around it, bear their kind as well. */
    private LocalizedText name(Municipality municipality) {
        var namesakes = municipalities.all().stream()
                .filter(other -> other.name().equals(municipality.name()))
                .count();
        return namesakes > 1 ? municipality.label() : municipality.name();
    }

    private Opening opening(Crossing crossing) {
        return new Opening(
                crossing.at(),
                crossing.closedAt(),
                crossing.councils().stream().map(this::part).toList());
    }

    private Part part(Crossing.Part part) {
        var municipality = municipalities.get(part.council());
        return new Part(
                name(municipality), municipality.slug(), part.resolution().value());
    }

    /**
     * The count with everything that is told beside it.
     *
     * @param threshold how many councils open the talks
     * @param cells the counted councils, in the order in which they came to count
     * @param currentTerm how many of them decided in the present council term
     * @param openings every time the threshold was reached, newest first (R18)
     * @param population persons under at least one counted council, each counted once (R15)
     * @param populationOfAll persons in all municipalities
     * @param people who endorsed, online or on paper
     * @param onPaper those among them who signed on paper (R8)
     * @param organisations approved endorsements by organisations
     */
    public record Standing(
            int threshold,
            List<Cell> cells,
            int counted,
            int currentTerm,
            List<Opening> openings,
            long population,
            long populationOfAll,
            int municipalities,
            long people,
            long onPaper,
            int organisations,
            Instant countedAt) {
        public Standing {
            cells = List.copyOf(cells);
            openings = List.copyOf(openings);
        }

        /** When the threshold was reached; empty before, and again once the count has fallen below. */
        public Optional<Instant> crossedAt() {
            return openings.stream().filter(Opening::holds).findFirst().map(Opening::at);
        }

        /** The last time that the threshold was reached, if the count has fallen below since (R18). */
        public Optional<Opening> closedAgain() {
            return crossedAt().isPresent()
                    ? Optional.empty()
                    : openings.stream().findFirst();
        }
    }

    /**
     * One counted council.
     *
     * @param currentTerm whether it decided in the present council term
     */
    public record Cell(LocalizedText name, String slug, LocalDate decidedOn, boolean currentTerm) {}
}

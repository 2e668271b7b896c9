package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.Counting;
import ca.helpcommunitieslead.resolution.Course;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.ResolutionKey;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Status;
import ca.helpcommunitieslead.resolution.web.ResolutionPage.AskLine;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The other resolutions that a record has to do with.
 *
 * @param parent the one that it supports (R17)
 * @param earlier the one of the same council that it reaffirms (R15)
 * @param successor the one that takes its place
 * @param reaffirmedBy the verified ones of the same council that stand by it, oldest first
 * @param supporters the ones that stand behind it, newest first
 * @param lent what the resolution that it stands behind says of the asks; empty where it speaks for itself
 */
public record Relations(
        Optional<Related> parent,
        Optional<Related> earlier,
        Optional<Related> successor,
        List<Related> reaffirmedBy,
        List<Related> supporters,
        List<AskLine> lent)
        implements PagePart {
    public Relations {
        reaffirmedBy = List.copyOf(reaffirmedBy);
        supporters = List.copyOf(supporters);
        lent = List.copyOf(lent);
    }

    public boolean none() {
        return parent.isEmpty()
                && earlier.isEmpty()
                && successor.isEmpty()
                && reaffirmedBy.isEmpty()
                && supporters.isEmpty();
    }

    /** Another resolution and its council. */
    public record Related(Resolution resolution, Municipality council) {
        public String title(Ui ui) {
            return ui.t(
                    "resolution.title",
                    ui.in(council.label()).text(),
                    ui.date(resolution.decision().day()),
                    ui.t("resolution.outcome." + resolution.decision().outcome()));
        }
    }

    @Component
    static final class Maker implements PagePart.Maker {
        private final Resolutions resolutions;
        private final Municipalities municipalities;
        private final Counting counting;
        private final AskLines asks;

        Maker(Resolutions resolutions, Municipalities municipalities, Counting counting, AskLines asks) {
            this.resolutions = resolutions;
            this.municipalities = municipalities;
            this.counting = counting;
            this.asks = asks;
        }

        @Override
        public Relations of(Resolution resolution) {
            var particulars = resolution.decision().particulars();
            return new Relations(
                    related(particulars.supports()),
                    related(particulars.reaffirms()),
                    related(successor(resolution)),
                    resolutions.of(resolution.council()).reversed().stream()
                            .filter(other -> other.status() == Status.VERIFIED)
                            .filter(other -> resolution
                                    .key()
                                    .equals(other.decision().particulars().reaffirms()))
                            .map(this::related)
                            .toList(),
                    resolutions.supporting(resolution.key()).stream()
                            .map(this::related)
                            .toList(),
                    lent(resolution));
        }

        private static @Nullable ResolutionKey successor(Resolution resolution) {
            return resolution.course().stream()
                    .map(Course.Stop::later)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        private Optional<Related> related(@Nullable ResolutionKey key) {
            return Optional.ofNullable(key)
                    .flatMap(known -> resolutions.byKey(known.value()))
                    .map(this::related);
        }

        private Related related(Resolution resolution) {
            return new Related(resolution, municipalities.get(resolution.council()));
        }

        private List<AskLine> lent(Resolution resolution) {
            var decision = resolution.decision();
            return asks.of(decision).isEmpty() ? asks.of(decision.with(counting.positions(resolution))) : List.of();
        }
    }
}

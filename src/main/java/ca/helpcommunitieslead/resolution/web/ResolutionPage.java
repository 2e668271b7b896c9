package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.Campaign;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Position;
import ca.helpcommunitieslead.resolution.Reason;
import ca.helpcommunitieslead.resolution.Resolution;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is shown.
 *
 * @param against why it does not count; empty where it does
 */
public record ResolutionPage(
        Resolution resolution,
        Municipality council,
        List<AskLine> asks,
        List<Reason> against,
        boolean currentTerm,
        Campaign campaign,
        List<PagePart> parts) {

    /**
     * An ask, in the version that was decided on, and what the decision says of it.
     *
     * @param today the version of the ask today
     */
    public record AskLine(Ask ask, int version, int today, Position.Stance stance) {
        public boolean isOlder() {
            return version < today;
        }

        public String versionPath() {
            return "/asks/" + ask.key() + "/versions/" + version;
        }

        public String comparisonPath() {
            return "/asks/" + ask.key() + "/comparison?from=" + version + "&to=" + today;
        }
    }

    public ResolutionPage {
        asks = List.copyOf(asks);
        against = List.copyOf(against);
        parts = List.copyOf(parts);
    }

    /** What the maker of this kind of part has made. */
    public <T extends PagePart> T part(Class<T> kind) {
        return parts.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    public Decision decision() {
        return resolution.decision();
    }

    public boolean counts() {
        return against.isEmpty();
    }

    /** The shape that goes with the words of the standing. */
    public String statusClass() {
        return switch (resolution.status()) {
            case REPORTED -> "reported";
            case REFUSED -> "none";
            case RESCINDED -> "rescinded";
            case VERIFIED -> decision().outcome().isCarried() ? "passed" : "against";
        };
    }

    /** The title: which council, what came of the motion, which day. */
    public String title(Ui ui) {
        return ui.t(
                "resolution.title",
                ui.in(council.label()).text(),
                ui.date(decision().day()),
                ui.t("resolution.outcome." + decision().outcome()));
    }

    /** A reason in words, with what it is measured by. */
    public String words(Ui ui, Reason reason) {
        return ui.t(
                "resolution.reason." + reason,
                ui.t("resolution.outcome." + decision().outcome()),
                ui.t("resolution.body." + decision().body()),
                ui.date(campaign.start()));
    }

    /** The numbers of the vote, those that are known; empty where none is. */
    public List<String> voteNumbers(Ui ui) {
        var vote = decision().vote();
        return Stream.of(
                        number(ui, "inFavour", vote.inFavour()),
                        number(ui, "against", vote.against()),
                        number(ui, "absent", vote.absent()),
                        number(ui, "conflict", vote.conflict()))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static String number(Ui ui, String what, @Nullable Integer number) {
        return number == null ? "" : ui.t("resolution.vote." + what, number);
    }
}

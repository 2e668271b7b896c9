package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Difference;
import ca.helpcommunitieslead.resolution.Outcome;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a source and the record say of one thing, as a piece of a sentence. */
final class DifferenceWords {
    private DifferenceWords() {}

    static String claimed(Ui ui, Difference difference) {
        var says = difference.says();
        return switch (difference.aspect()) {
            case OUTCOME -> outcome(ui, Objects.requireNonNull(says.outcome()));
            case DAY -> day(ui, Objects.requireNonNull(says.day()));
            case NUMBER -> number(ui, says.motionNumber());
            case VOTE -> vote(ui, says.inFavour(), says.against());
        };
    }

    static String recorded(Ui ui, Difference difference, Decision decision) {
        return switch (difference.aspect()) {
            case OUTCOME -> outcome(ui, decision.outcome());
            case DAY -> day(ui, decision.day());
            case NUMBER -> number(ui, decision.motionNumber());
            case VOTE -> vote(ui, decision.vote().inFavour(), decision.vote().against());
        };
    }

    private static String outcome(Ui ui, Outcome outcome) {
        return ui.t("resolution.value.outcome", ui.t("resolution.outcome." + outcome));
    }

    private static String day(Ui ui, LocalDate day) {
        return ui.t("resolution.value.day", ui.date(day));
    }

    private static String number(Ui ui, String number) {
        return number.isEmpty() ? ui.t("resolution.value.noNumber") : ui.t("resolution.value.number", number);
    }

    private static String vote(Ui ui, @Nullable Integer inFavour, @Nullable Integer against) {
        if (inFavour != null && against != null) return ui.t("resolution.value.vote", inFavour, against);
        if (inFavour == null && against == null) return ui.t("resolution.value.noVote");
        return Stream.of(part(ui, "resolution.vote.inFavour", inFavour), part(ui, "resolution.vote.against", against))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining());
    }

    private static String part(Ui ui, String key, @Nullable Integer number) {
        return number == null ? "" : ui.t(key, number);
    }
}

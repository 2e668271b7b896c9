package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.campaign.AskKey;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.resolution.Position.Stance;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * An invented decision of a demonstration, as its script tells it.
 *
 * @param state what comes of it; {@link #life} says which steps that takes
 * @param title for who reads the script; a record has none
 * @param firstRecorded what was entered wrongly at first
 * @param rescinded the day on which the council took it back
 * @param reconsidered the day on which the council reopened it
 * @param supports the municipality whose first resolution it stands behind
 * @param milestones what followed it, and when
 * @param reason why it was refused, corrected or rescinded
 */
record DemoDecision(
        String municipality,
        String state,
        Body body,
        LocalDate meeting,
        Outcome outcome,
        String title,
        String motionNumber,
        String mover,
        String seconder,
        Ballot vote,
        Map<String, Stance> positions,
        String text,
        String textLang,
        Proof evidence,
        @Nullable Mistake firstRecorded,
        @Nullable LocalDate rescinded,
        @Nullable LocalDate reconsidered,
        @Nullable String supports,
        Map<Stage, LocalDate> milestones,
        @Nullable String reason) {
    /** Most have neither. */
    DemoDecision {
        milestones = Map.copyOf(Objects.requireNonNullElse(milestones, Map.of()));
    }

    /** Which steps its record has. */
    enum Life {
        /** Recorded only. */
        WAITING,
        VERIFIED,
        REFUSED,
        /** Verified, corrected, and verified again. */
        CORRECTED,
        /** Verified and then rescinded. */
        RESCINDED,
        /** Verified and then reopened. */
        RECONSIDERED
    }

    record Ballot(
            Vote.Kind kind,
            @JsonProperty("for") @Nullable Integer inFavour,
            @Nullable Integer against) {
        Vote vote() {
            return new Vote(kind, inFavour, against, null, null);
        }
    }

    record Proof(Evidence.Rank kind, String link) {
        Evidence evidence() {
            return new Evidence(kind, link, null);
        }
    }

    record Mistake(Outcome outcome, Map<String, Stance> positions, String text) {}

    Life life() {
        return switch (state) {
            case "waiting" -> Life.WAITING;
            case "refused_check" -> Life.REFUSED;
            case "corrected" -> Life.CORRECTED;
            case "rescinded" -> Life.RESCINDED;
            case "reconsidered" -> Life.RECONSIDERED;
            default -> Life.VERIFIED;
        };
    }

    MunicipalityCode council() {
        return new MunicipalityCode(municipality);
    }

    String why() {
        if (reason == null) throw new IllegalStateException("no reason for the decision of " + meeting + " is given");
        return reason;
    }

    LocalDate reconsideredOn() {
        if (reconsidered == null)
            throw new IllegalStateException("no day of reconsideration for " + meeting + " is given");
        return reconsidered;
    }

    LocalDate rescindedOn() {
        if (rescinded == null) throw new IllegalStateException("no day of rescission for " + meeting + " is given");
        return rescinded;
    }

    Decision decision(ToIntFunction<AskKey> versions) {
        return decision(outcome, positions, text, versions);
    }

    /** As it was first entered. */
    Decision firstDecision(ToIntFunction<AskKey> versions) {
        if (firstRecorded == null) return decision(versions);
        return decision(firstRecorded.outcome(), firstRecorded.positions(), firstRecorded.text(), versions);
    }

    private Decision decision(
            Outcome became, Map<String, Stance> stances, String words, ToIntFunction<AskKey> versions) {
        return new Decision(
                council(),
                body,
                meeting,
                motionNumber,
                mover,
                seconder,
                became,
                vote.vote(),
                positions(stances, versions),
                words,
                Lang.parse(textLang).orElseThrow());
    }

    private static List<Position> positions(Map<String, Stance> stances, ToIntFunction<AskKey> versions) {
        return stances.entrySet().stream()
                .map(stance -> {
                    var ask = new AskKey(stance.getKey());
                    return new Position(ask, versions.applyAsInt(ask), stance.getValue());
                })
                .toList();
    }
}

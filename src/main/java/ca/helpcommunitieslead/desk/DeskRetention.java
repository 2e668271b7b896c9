package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.platform.privacy.Retention;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.ToLongFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long the desk keeps what is about people. */
@Configuration(proxyBeanMethods = false)
class DeskRetention {
    private static final Duration DECIDED_KEPT = Duration.ofDays(90);
    private static final Duration LETTERS_KEPT = Duration.ofDays(90);
    private static final Duration KEYS_KEPT = Duration.ofDays(90);
    private static final int MONTHS = 24;

    @Bean
    static Retention joiningRetention(JoiningStore store) {
        return new Rows(
                42,
                "desk.retention.joining",
                now -> store.countBefore(now.minus(Joinings.LINK_CONFIRMS), now.minus(DECIDED_KEPT)),
                now -> store.deleteBefore(now.minus(Joinings.LINK_CONFIRMS), now.minus(DECIDED_KEPT)));
    }

    @Bean
    static Retention membershipRetention(MembershipStore store) {
        return new Rows(
                43,
                "desk.retention.membership",
                now -> store.countEndedBefore(lastDay(now)),
                now -> store.deleteEndedBefore(lastDay(now)));
    }

    private static LocalDate lastDay(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).minusMonths(MONTHS);
    }

    @Bean
    static Retention draftRetention(DraftStore store) {
        return new Rows(
                44,
                "desk.retention.draft",
                now -> store.countBefore(monthsBefore(now)),
                now -> store.deleteBefore(monthsBefore(now)));
    }

    private static Instant monthsBefore(Instant now) {
        return now.atOffset(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
    }

    /** That letters were passed on, what was typed into forms, and what editors refused. */
    @Bean
    static Retention deskTraceRetention(LetterStore letters, OutcomeStore outcomes, ObjectionStore objections) {
        return new Rows(
                45,
                "desk.retention.traces",
                now -> letters.countBefore(now.minus(LETTERS_KEPT))
                        + outcomes.count(now.minus(Outcomes.KEPT), now.minus(KEYS_KEPT))
                        + objections.countRefusedBefore(now.minus(LETTERS_KEPT)),
                now -> letters.deleteBefore(now.minus(LETTERS_KEPT))
                        + outcomes.delete(now.minus(Outcomes.KEPT), now.minus(KEYS_KEPT))
                        + objections.deleteRefusedBefore(now.minus(LETTERS_KEPT)));
    }

    /** Few at any time, so that one statement ends them. */
    private record Rows(int order, String key, ToLongFunction<Instant> counting, ToLongFunction<Instant> ending)
            implements Retention {
        @Override
        public long due(Instant now) {
            return counting.applyAsLong(now);
        }

        @Override
        public long end(Instant now) {
            return ending.applyAsLong(now);
        }
    }
}

package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.endorsement.Endorsement.State;
import ca.helpcommunitieslead.endorsement.MailboxRule.Decision;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.PostalCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R3: a household of two on one mailbox. */
final class MailboxRuleTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(31));

    @Test
    void theFirstAndTheSecondPersonAreFresh() {
        assertThat(decide(List.of(), "Jane Doe", "K1P 1J1")).isEqualTo(new Decision.Fresh());
        assertThat(decide(List.of(known("Jane Doe", State.CONFIRMED, LONG_AGO)), "John Doe", "K1P 1J1"))
                .isEqualTo(new Decision.Fresh());
    }

    @Test
    void aThirdPersonOrOneFromElsewhereIsRefused() {
        var jane = known("Jane Doe", State.CONFIRMED, LONG_AGO);
        var john = known("John Doe", State.WITHDRAWN, LONG_AGO);

        assertThat(decide(List.of(jane, john), "Jack Doe", "K1P 1J1")).isEqualTo(new Decision.Refused());
        assertThat(decide(List.of(jane), "John Doe", "M5V 2T6")).isEqualTo(new Decision.Refused());
    }

    @Test
    void theSamePersonIsKnownAgainWhateverThePostalCode() {
        var jane = known("Jane Doe", State.CONFIRMED, LONG_AGO);
        var john = known("John Doe", State.REQUESTED, NOW);

        assertThat(decide(List.of(jane, john), "JANE  doe", "M5V 2T6")).isEqualTo(new Decision.Again(jane));
    }

    @Test
    void whoNeverConfirmedHoldsNoPlaceAndFixesNoPostalCode() {
        var strangers = List.of(waiting("Ann Other"), waiting("Bob Other"), waiting("Cy Other"), waiting("Di Other"));

        assertThat(decide(strangers, "Jane Doe", "M5V 2T6")).isEqualTo(new Decision.Fresh());
    }

    @Test
    void fiveRequestsAtMostWaitOnAMailboxAndEachOfThemMayComeAgain() {
        var jane = waiting("Jane Doe");
        var all = List.of(waiting("Ann Other"), waiting("Bob Other"), waiting("Cy Other"), waiting("Di Other"), jane);

        assertThat(decide(all, "Ed Other", "K1P 1J1")).isEqualTo(new Decision.Refused());
        assertThat(decide(all, "Jane Doe", "M5V 2T6")).isEqualTo(new Decision.Again(jane));
    }

    @Test
    void theRuleHoldsOnceMoreAtTheConfirmation() {
        var jane = known("Jane Doe", State.CONFIRMED, LONG_AGO);
        var john = known("John Doe", State.WITHDRAWN, LONG_AGO);
        var jack = waiting("Jack Doe");

        assertThat(MailboxRule.admits(List.of(jane, jack), jack)).isTrue();
        assertThat(MailboxRule.admits(List.of(jane, john, jack), jack)).isFalse();
        assertThat(MailboxRule.admits(List.of(jane, jack), jack.saying(livingAt("M5V 2T6"))))
                .isFalse();
        assertThat(MailboxRule.admits(List.of(jane, john, jack), john)).isTrue();
    }

    @Test
    void aRequestThatLapsedKeepsNobodyOutAndComesBackOnlyWhereThereIsPlace() {
        var lapsed = known("Jane Doe", State.REQUESTED, LONG_AGO);
        var john = known("John Doe", State.CONFIRMED, LONG_AGO);
        var jack = known("Jack Doe", State.CONFIRMED, LONG_AGO);

        assertThat(decide(List.of(lapsed, john), "Jack Doe", "K1P 1J1")).isEqualTo(new Decision.Fresh());
        assertThat(decide(List.of(lapsed, john), "Jane Doe", "K1P 1J1")).isEqualTo(new Decision.Again(lapsed));
        assertThat(decide(List.of(lapsed, john, jack), "Jane Doe", "K1P 1J1")).isEqualTo(new Decision.Refused());
    }

    private static Decision decide(List<Endorsement> onMailbox, String name, String postalCode) {
        var request = new EndorsementRequest(
                new PersonName(name),
                new EmailAddress("home@ville.example"),
                new PostalCode(postalCode),
                null,
                Capacity.resident(),
                "",
                Set.of(),
                Lang.EN,
                "");
        return MailboxRule.decide(onMailbox, request, NOW);
    }

    private static Endorsement waiting(String name) {
        return known(name, State.REQUESTED, NOW);
    }

    private static Endorsement known(String name, State state, Instant requestedAt) {
        return new Endorsement(
                new EndorsementId(new UUID(0, name.hashCode())),
                new PersonName(name),
                new EmailAddress("home@ville.example"),
                livingAt("K1P 1J1"),
                state,
                state == State.REQUESTED ? null : 1L,
                1,
                requestedAt,
                null,
                null,
                new Endorsement.Standing(null, 0, Capacity.Check.NONE, CommentCheck.NONE, false));
    }

    private static Particulars livingAt(String postalCode) {
        return new Particulars(new PostalCode(postalCode), null, Lang.EN, "", 1, Capacity.resident(), "");
    }
}

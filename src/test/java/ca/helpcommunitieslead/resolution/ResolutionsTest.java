package ca.helpcommunitieslead.resolution;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static ca.helpcommunitieslead.support.AResolution.evidence;
import static ca.helpcommunitieslead.support.Records.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.resolution.Evidence.Rank;
import ca.helpcommunitieslead.resolution.Resolution.Step;
import ca.helpcommunitieslead.resolution.Resolutions.Change;
import ca.helpcommunitieslead.support.ADecision;
import ca.helpcommunitieslead.support.AResolution;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

@TestInstance(Lifecycle.PER_CLASS)
final class ResolutionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Resolutions resolutions;
    private Records records;

    @BeforeAll
    void begin() {
        resolutions = site.bean(Resolutions.class);
        records = new Records(site);
    }

    private ADecision support() {
        return aDecision().of(records.council()).supporting("climate-law");
    }

    private Resolution now(Resolution resolution) {
        return resolutions.byKey(resolution.key().value()).orElseThrow();
    }

    @Test
    void whatIsRecordedWaitsForASecondPerson_R13() {
        var recorded = records.reported(support());

        assertThat(now(recorded)).isEqualTo(recorded);
        assertThat(recorded.status()).isEqualTo(Status.REPORTED);
        assertThat(resolutions.waiting()).contains(recorded);
    }

    @Test
    void whoeverRecordedItCannotVerifyItAndAnotherVerifierCan_R13() {
        var author = site.person(Role.VERIFIER);
        var recorded = resolutions.record(author, support().build(), List.of(evidence(Rank.CLERK_LETTER)));

        assertThat(resolutions.verify(author, Records.seen(resolutions, recorded.key())))
                .isInstanceOf(Change.NeedsAnother.class);
        assertThat(resolutions.refuse(author, Records.seen(resolutions, recorded.key()), "Mine."))
                .isInstanceOf(Change.NeedsAnother.class);
        assertThat(now(recorded)).isEqualTo(recorded);

        assertThat(done(resolutions.verify(records.verifier, Records.seen(resolutions, recorded.key())))
                        .status())
                .isEqualTo(Status.VERIFIED);
        assertThat(resolutions.waiting()).extracting(Resolution::key).doesNotContain(recorded.key());
    }

    @Test
    void evidenceThatTheVerifierAddedNeedsAnotherVerifier_R13() {
        var recorded = records.verified(support());
        done(resolutions.addEvidence(records.verifier, recorded.key(), evidence(Rank.CERTIFIED_COPY)));

        assertThat(resolutions.verify(records.verifier, Records.seen(resolutions, recorded.key())))
                .isInstanceOf(Change.NeedsAnother.class);
        var seen = done(resolutions.verify(site.person(Role.VERIFIER), Records.seen(resolutions, recorded.key())));
        assertThat(seen.checkedRank()).contains(Rank.CERTIFIED_COPY);
    }

    @Test
    void ofTwoWhoVerifyAtTheSameMomentOneIsOvertaken_R13() throws Exception {
        var second = site.person(Role.VERIFIER);
        for (int round = 0; round < 5; round++) {
            var key = records.reported(support()).key();
            var start = new CyclicBarrier(2);
            try (var both = Executors.newFixedThreadPool(2)) {
                var changes = both
                        .invokeAll(List.of(
                                () -> {
                                    start.await();
                                    return resolutions.verify(records.verifier, Records.seen(resolutions, key));
                                },
                                () -> {
                                    start.await();
                                    return resolutions.verify(second, Records.seen(resolutions, key));
                                }))
                        .stream()
                        .map(Future::resultNow)
                        .toList();

                assertThat(changes).hasOnlyElementsOfTypes(Change.Done.class, Change.Overtaken.class);
                assertThat(changes).hasAtLeastOneElementOfType(Change.Done.class);
                assertThat(changes).hasAtLeastOneElementOfType(Change.Overtaken.class);
            }
        }
    }

    @Test
    void aRefusalSaysWhyAndNothingCanBeCheckedAfterwards_R11() {
        var recorded = records.reported(support());
        var refused = done(resolutions.refuse(
                records.verifier, Records.seen(resolutions, recorded.key()), "There was no such meeting."));

        assertThat(refused.status()).isEqualTo(Status.REFUSED);
        assertThat(refused.history().getLast().reason()).isEqualTo("There was no such meeting.");
        assertThat(resolutions.verify(records.verifier, Records.seen(resolutions, recorded.key())))
                .isInstanceOf(Change.Overtaken.class);
    }

    @Test
    void onlyAVerifiedDecisionCanBeRescinded_R13() {
        var recorded = records.reported(support());
        assertThat(resolutions.rescind(records.verifier, Records.seen(resolutions, recorded.key()), DAY, "Taken back."))
                .isInstanceOf(Change.Overtaken.class);

        var verified = records.verified(support());
        var rescinded = done(
                resolutions.rescind(records.verifier, Records.seen(resolutions, verified.key()), DAY, "Taken back."));
        assertThat(rescinded.status()).isEqualTo(Status.RESCINDED);
        assertThat(rescinded.rescindedOn()).isEqualTo(DAY);
        assertThat(resolutions.rescind(records.verifier, Records.seen(resolutions, verified.key()), DAY, "Again."))
                .isInstanceOf(Change.Overtaken.class);
    }

    @Test
    void aCorrectionKeepsTheOldWordsInTheEventsAndMovesTheRecordToItsCouncil_R11() {
        var verified = records.verified(support().numbered("12-A"));
        var right = support().numbered("21-A").build();
        var corrected = done(resolutions.correct(records.member, verified.key(), right, "Two digits were swapped."));

        assertThat(corrected.status()).isEqualTo(Status.REPORTED);
        assertThat(corrected.decision().motionNumber()).isEqualTo("21-A");
        assertThat(site.bean(ResolutionStore.class)
                        .steps(corrected.id())
                        .getFirst()
                        .event())
                .isEqualTo(new ResolutionEvent.Recorded(verified.decision()));
        assertThat(resolutions.of(right.council())).containsExactly(corrected);
        assertThat(resolutions.of(verified.council())).isEmpty();
    }

    @Test
    void aKeyThatNobodyKnowsIsUnknownToEveryVerb() {
        var key = new ResolutionKey("nothing1");
        var by = records.verifier;

        assertThat(List.of(
                        resolutions.verify(by, Records.seen(resolutions, key)),
                        resolutions.refuse(by, Records.seen(resolutions, key), "No."),
                        resolutions.rescind(by, Records.seen(resolutions, key), DAY, "No."),
                        resolutions.correct(by, key, support().build(), "No."),
                        resolutions.addEvidence(by, key, evidence(Rank.NEWS))))
                .containsOnly(new Change.Unknown());
        assertThat(resolutions.byKey("nothing1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update resolution_event set role = 'EDITOR'",
                "delete from resolution_event",
                "truncate resolution_event"
            })
    void theDatabaseRefusesToChangeWhatHappened_R11(String change) {
        records.reported(support());
        assertThatThrownBy(() -> site.sql().sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void whatWasEnteredAfterTheVerifierLookedIsNotVerifiedWithTheRest_R13() {
        var recorded = records.reported(support());
        var seen = Records.seen(resolutions, recorded.key());
        resolutions.addEvidence(records.member, recorded.key(), AResolution.evidence(Rank.CERTIFIED_COPY));

        assertThat(resolutions.verify(records.verifier, seen)).isInstanceOf(Change.Overtaken.class);
        assertThat(resolutions.refuse(records.verifier, seen, "Wrong day.")).isInstanceOf(Change.Overtaken.class);
        assertThat(resolutions.verify(records.verifier, Records.seen(resolutions, recorded.key())))
                .isInstanceOf(Change.Done.class);
    }

    @Test
    void everyVerbIsInTheAuditLogAndTheChainIsWhole_R25() {
        var key = records.reported(support()).key();
        resolutions.verify(records.verifier, Records.seen(resolutions, key));
        resolutions.correct(records.member, key, support().build(), "The wrong day.");
        resolutions.refuse(records.verifier, Records.seen(resolutions, key), "The right one.");
        resolutions.correct(records.member, key, support().build(), "So it was.");
        resolutions.verify(records.verifier, Records.seen(resolutions, key));
        resolutions.rescind(records.verifier, Records.seen(resolutions, key), DAY, "Taken back.");

        var actions = site.sql()
                .sql("select action from audit_entry where subject = :key order by number")
                .param("key", key.value())
                .query(String.class)
                .list();
        assertThat(actions)
                .containsExactly(
                        "resolution.recorded",
                        "resolution.evidence_added",
                        "resolution.verified",
                        "resolution.corrected",
                        "resolution.refused",
                        "resolution.corrected",
                        "resolution.verified",
                        "resolution.rescinded");
        assertThat(site.bean(AuditLog.class).firstBroken()).isEmpty();
    }

    @Test
    void aVoteThatIsNotKnownStaysUnknownInTheDatabase_R11() {
        var recorded = records.reported(support().voted(new Vote(Vote.Kind.RECORDED, 7, null, null, null)));

        var kept = site.sql()
                .sql("""
                        select concat_ws(' ', data #> '{decision,vote,inFavour}', data #> '{decision,vote,against}')
                          from resolution_event where resolution_id = :id and number = 1""")
                .param("id", recorded.id().value())
                .query(String.class)
                .single();
        assertThat(kept).isEqualTo("7 null");
        assertThat(now(recorded).decision().vote().against()).isNull();
    }

    @Test
    void eachStepKeepsTheRoleInWhichItWasDone_R11() {
        var key = resolutions
                .record(site.person(Role.EDITOR), support().build(), List.of())
                .key();
        resolutions.addEvidence(records.member, key, evidence(Rank.NEWS));
        var verified = done(resolutions.verify(records.verifier, Records.seen(resolutions, key)));

        assertThat(verified.history()).extracting(Step::role).containsExactly("EDITOR", "MEMBER", "VERIFIER");
    }
}

package ca.helpcommunitieslead.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.organisation.Outreach.At;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.TestSite;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The outreach log: who talks to which council, told to each other so that groups do not collide. */
final class OutreachTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);
    private static final AtomicInteger COUNCILS = new AtomicInteger();

    @RegisterExtension
    static final TestSite site = TestSite.development();

    /** A council that no other test approaches. */
    private final String council = site.sql()
            .sql("select code from municipality order by code offset :n limit 1")
            .param("n", 20 + COUNCILS.incrementAndGet())
            .query(String.class)
            .single();

    @Test
    void whoEntersAPlanNearAnothersIsWarnedAndCanRecordItAllTheSame() {
        var first = Contact.on(site);
        var second = Contact.on(site);
        var firstOwn = first.isApproved();
        var secondOwn = second.isApproved();
        assertThat(add(first, firstOwn, DAY.toString()).location()).isEqualTo(firstOwn + "/outreach?done=added");

        var warned = add(second, secondOwn, DAY.plusDays(30).toString());
        assertThat(warned.status()).isEqualTo(409);
        assertThat(warned.body())
                .contains(first.name(), "Delegation to council", "March 10, 2027", "Record it all the same")
                .contains("value=\"" + council + "\" selected", "value=\"Ask &amp; listen\"", "value=\"J. D.\"")
                .contains("value=\"2027-04-09\"");
        assertThat(entries(second)).isEmpty();

        assertThat(add(second, secondOwn, DAY.plusDays(30).toString(), "allTheSame", "true")
                        .status())
                .isEqualTo(303);
        assertThat(entries(second)).hasSize(1);
        assertThat(add(second, secondOwn, DAY.minusDays(31).toString()).status())
                .as("further apart")
                .isEqualTo(303);
        assertThat(add(second, secondOwn, "").status())
                .as("a plan without a day is near to every day")
                .isEqualTo(409);
        assertThat(add(first, firstOwn, DAY.toString(), "activity", "LETTER").status())
                .as("one’s own plans are no collision, the other’s are")
                .isEqualTo(409);
    }

    @Test
    void onlyPlansOfApprovedOrganisationsAndOfTheSecretariatWarn() {
        var first = Contact.on(site);
        var second = Contact.on(site);
        var firstOwn = first.isApproved();
        var secondOwn = second.isApproved();
        add(first, firstOwn, DAY.toString());
        var entry = firstOwn + "/outreach/" + entries(first).getFirst().id().value();

        first.presses(entry + "/cancellation");
        assertThat(add(second, secondOwn, DAY.toString()).status()).isEqualTo(303);
        assertThat(first.presses(entry + "/resumption").status()).isEqualTo(303);
        first.presses(firstOwn + "/withdrawal");
        var staff = site.signedIn(Role.EDITOR);
        var warned = staff.postAs("/en/admin/outreach/new", "/en/admin/outreach", form(DAY.toString()));
        assertThat(warned.status()).isEqualTo(409);
        assertThat(warned.body()).contains(second.name()).doesNotContain(first.name());
        assertThat(staff.postAs(
                                "/en/admin/outreach/new",
                                "/en/admin/outreach",
                                form(DAY.toString(), "allTheSame", "true"))
                        .status())
                .isEqualTo(303);
        assertThat(add(second, secondOwn, DAY.toString()).body()).contains("The secretariat");
        assertThat(atCouncil())
                .extracting(At::organisation)
                .doesNotContain(Optional.of(first.stored().name()));
    }

    @Test
    void othersSeeWhoHowAndWhenAndNothingElse() {
        var first = Contact.on(site);
        var second = Contact.on(site);
        var firstOwn = first.isApproved();
        var secondOwn = second.isApproved();
        add(first, firstOwn, DAY.toString());
        var entry = entries(first).getFirst().id().value();
        first.presses(firstOwn + "/outreach/" + entry + "/completion", "outcome", "They will think about it");

        var seen = second.opens(secondOwn + "/outreach/councils?municipality=" + council)
                .body();
        assertThat(seen)
                .contains(first.name(), "Delegation to council", "March 10, 2027", "Done")
                .doesNotContain("J. D.", "They will think", "Ask &amp; listen");
        assertThat(first.opens(firstOwn + "/outreach/councils?municipality=" + council)
                        .body())
                .contains("Nobody else has an entry");
        assertThat(second.opens(secondOwn + "/outreach/" + entry).status()).isEqualTo(404);
        assertThat(second.presses(secondOwn + "/outreach/" + entry + "/cancellation")
                        .status())
                .isEqualTo(404);
        assertThat(second.presses(secondOwn + "/outreach/" + entry + "/correction", form(""))
                        .status())
                .isEqualTo(404);
        assertThat(atCouncil())
                .containsExactly(new At(
                        Optional.of(first.stored().name()),
                        OutreachActivity.DELEGATION,
                        "Ask & listen",
                        Optional.of(DAY),
                        OutreachState.DONE));
    }

    private List<At> atCouncil() {
        return site.bean(Outreach.class).at(new MunicipalityCode(council));
    }

    @Test
    void anEntryIsCorrectedCompletedDroppedAndPlannedAgainAndEachStepIsKept() {
        var contact = Contact.on(site);
        var own = contact.isApproved();
        add(contact, own, DAY.toString());
        var id = entries(contact).getFirst().id();
        var entry = own + "/outreach/" + id.value();

        assertThat(contact.presses(entry + "/correction", form("2027-05-01", "what", "Ask again"))
                        .status())
                .isEqualTo(303);
        assertThat(contact.presses(entry + "/completion", "outcome", "A promise\nand a smile")
                        .status())
                .isEqualTo(303);
        assertThat(contact.presses(entry + "/completion", "outcome", "A promise")
                        .status())
                .isEqualTo(303);
        assertThat(contact.presses(entry + "/cancellation").status())
                .as("what is done is not dropped")
                .isEqualTo(409);
        contact.presses(entry + "/resumption");
        contact.presses(entry + "/cancellation");
        assertThat(contact.presses(entry + "/completion", "outcome", "").status())
                .as("what is dropped is not done")
                .isEqualTo(409);

        assertThat(site.bean(Outreach.class).history(id))
                .extracting(change -> change.step().name())
                .containsExactly("DROPPED", "PLANNED_AGAIN", "OUTCOME_CORRECTED", "DONE", "CORRECTED", "ADDED");
        assertThat(contact.opens(entry).body()).contains("Ask again", "Dropped", "May 1, 2027");
        assertThatThrownBy(() -> site.sql()
                        .sql("update organisation_outreach_change set what = ''")
                        .update())
                .hasMessageContaining("append-only");
    }

    @Test
    void aFormWithFaultsComesBackWithEverythingTyped() {
        var contact = Contact.on(site);
        var own = contact.isApproved();

        var answer = add(contact, own, "2027-13-45", "what", "", "who", "x".repeat(101), "activity", "DANCE");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("4 things to correct", "2027-13-45", "x".repeat(101), "value=\"" + council + "\" selected");
        assertThat(add(contact, own, "+99999-01-01").status()).isEqualTo(422);
        assertThat(add(contact, own, "", "what", "back\u202Ewards").status()).isEqualTo(422);
        assertThat(add(contact, own, "", "municipality", "0000000").status()).isEqualTo(422);
        add(contact, own, "");
        var entry = own + "/outreach/" + entries(contact).getFirst().id().value();
        assertThat(contact.presses(entry + "/completion", "outcome", "y".repeat(301))
                        .body())
                .contains("y".repeat(301), "at most 300");
        assertThat(contact.presses(entry + "/correction", form("tomorrow")).body())
                .contains("tomorrow");
    }

    @Test
    void staffSeeEverythingAndWriteForTheSecretariatOnly() {
        var contact = Contact.on(site);
        var own = contact.isApproved();
        add(contact, own, "2026-01-01");
        var entry = entries(contact).getFirst().id().value();
        var staff = site.signedIn(Role.VERIFIER);
        var filter = "?municipality=" + council;

        assertThat(site.signedIn(Role.ADMINISTRATOR).get("/en/admin/outreach").status())
                .isEqualTo(403);
        assertThat(staff.get("/en/admin/outreach" + filter + "&overdue=true").body())
                .contains(contact.name(), "J. D.", "Overdue");
        assertThat(staff.get("/en/admin/outreach" + filter + "&state=DONE").body())
                .contains("No entries");
        assertThat(staff.get("/en/admin/outreach" + filter + "&organisation=secretariat")
                        .body())
                .contains("No entries");
        assertThat(staff.get("/en/admin/outreach?organisation=" + contact.id().value())
                        .body())
                .contains("1 entry");
        assertThat(staff.get("/fr/admin/outreach.csv" + filter).body())
                .contains(contact.name() + ",Délégation devant le conseil,Ask & listen,J. D.,2026-01-01,Prévue,");
        assertThat(staff.get("/en/admin/outreach/" + entry).body())
                .contains("J. D.")
                .doesNotContain("/completion");
        assertThat(staff.postAs("/en/admin/outreach/new", "/en/admin/outreach/" + entry + "/cancellation")
                        .status())
                .isEqualTo(404);

        assertThat(staff.postAs("/en/admin/outreach/new", "/en/admin/outreach", form("2026-09-01"))
                        .location())
                .isEqualTo("/en/admin/outreach?done=added");
        var secretariats = new OutreachFilter(new MunicipalityCode(council), null, true, null, null);
        var added = site.bean(Outreach.class).all(secretariats).getFirst();
        staff.postAs(
                "/en/admin/outreach/new",
                "/en/admin/outreach/" + added.id().value() + "/completion",
                "outcome",
                "Good talk");
        assertThat(site.sql()
                        .sql("select details::jsonb ->> 'step' from audit_entry where subject = :id order by number")
                        .param("id", added.id().value().toString())
                        .query(String.class)
                        .list())
                .containsExactly("ADDED", "DONE");
        assertThat(site.bean(AuditLog.class).firstBroken()).isEmpty();
    }

    @Test
    void r5TheExportHoldsTheEntriesAndErasureTakesThemAlong() {
        var contact = Contact.on(site);
        var own = contact.isApproved();
        add(contact, own, DAY.toString());
        var id = entries(contact).getFirst().id();

        assertThat(contact.opens(own + "/data.json").body())
                .contains("\"who\" : \"J. D.\"", "\"what\" : \"Ask & listen\"", "\"byWhen\" : \"2027-03-10\"");
        contact.presses(own + "/erasure");

        assertThat(site.bean(Outreach.class).entry(id)).isEmpty();
        assertThat(site.bean(Outreach.class).history(id)).isEmpty();
    }

    @Test
    void entriesEndTwoYearsAfterTheirLastChange() {
        var contact = Contact.on(site);
        add(contact, contact.isApproved(), DAY.toString());
        var id = entries(contact).getFirst().id();
        var retention = site.bean(OutreachRetention.class);
        var now = site.clock().instant();

        assertThat(retention.due(now.plus(Duration.ofDays(729)))).isZero();
        var later = now.plus(Duration.ofDays(732));
        assertThat(retention.due(later)).isPositive();
        assertThat(site.bean(Outreach.class).entry(id))
                .as("looking ends nothing")
                .isPresent();
        assertThat(retention.end(later)).isPositive();
        assertThat(site.bean(Outreach.class).entry(id)).isEmpty();
        assertThat(retention.due(later)).isZero();
    }

    private Answer add(Contact contact, String own, String day, String... more) {
        return contact.presses(own + "/outreach", form(day, more));
    }

    /** The form filled in, with further fields that come before; the first of a name is the one that is read. */
    private String[] form(String day, String... more) {
        var fields = new ArrayList<>(List.of(more));
        fields.addAll(List.of("municipality", council, "activity", "DELEGATION", "what", "Ask & listen"));
        fields.addAll(List.of("who", "J. D.", "byWhen", day));
        return fields.toArray(String[]::new);
    }

    private static List<OutreachEntry> entries(Contact contact) {
        return site.bean(Outreach.class).of(contact.id());
    }
}

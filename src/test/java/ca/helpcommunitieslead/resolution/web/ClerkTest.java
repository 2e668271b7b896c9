package ca.helpcommunitieslead.resolution.web;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.Councils;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.resolution.Evidence.Rank;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Status;
import ca.helpcommunitieslead.support.AResolution;
import ca.helpcommunitieslead.support.Letter;
import ca.helpcommunitieslead.support.Multipart;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Staff ask the clerk's office by mail, and it answers without an account. */
@TestInstance(Lifecycle.PER_CLASS)
final class ClerkTest {
    private static final byte[] PDF = "%PDF-1.4 certified".getBytes(StandardCharsets.ISO_8859_1);
    private static final Pattern ANSWER = Pattern.compile("/admin/inbox/(clerk-[a-z]+/[0-9a-f-]{36})");
    private static final AtomicInteger OFFICES = new AtomicInteger();

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Records records;
    private Visitor staff;
    private Resolution record;
    private String office;

    @BeforeAll
    void begin() {
        records = new Records(site);
        staff = site.signedIn(Role.EDITOR, Role.VERIFIER);
    }

    @BeforeEach
    void another() {
        record = records.verified(
                aDecision().of(records.council()).supporting("climate-law").numbered("12-A"));
        office = "clerk" + OFFICES.incrementAndGet() + "@town.example";
    }

    private String page() {
        return "/en/admin/resolutions/" + record.key() + "/clerk";
    }

    private String asked(String language) {
        var answer = staff.postAs(page(), page(), "office", office, "language", language);
        assertThat(answer.status()).isEqualTo(303);
        return mail().link("/clerk/");
    }

    private Letter mail() {
        return site.mails(office).getFirst();
    }

    private Resolution now() {
        return site.bean(Resolutions.class).byKey(record.key().value()).orElseThrow();
    }

    private String seen() {
        return String.valueOf(now().history().size());
    }

    @Test
    void theOfficeIsAskedInItsLanguageAndItsAddressIsKeptForNextTime() {
        assertThat(asked("fr")).startsWith("/fr/clerk/");
        assertThat(mail().text()).contains("Nous avons consigné", "/mail/");
        var practice = site.bean(Councils.class).practice(record.council());
        assertThat(practice.clerkEmail()).isEqualTo(office);
        assertThat(practice.clerkLanguage()).isEqualTo("fr");
        assertThat(staff.get(page()).body()).contains(office, "No answer yet", "value=\"fr\" selected");
        assertThat(staff.postAs(page(), page(), "office", office, "language", "fr")
                        .status())
                .isEqualTo(409);
        assertThat(staff.postAs(page(), page(), "office", "nobody", "language", "xx")
                        .body())
                .contains("href=\"#field-office\"", "href=\"#field-language\"");
    }

    @Test
    void lookingChangesNothingAndConfirmingIsALetterOfTheClerkThatWaitsForAVerifier_R13() {
        var link = asked("en");
        var before = now();
        var clerk = site.visitor();
        var opened = clerk.get(link);
        assertThat(opened.body()).contains("12-A", "Confirm that it is right", "mailed to town.example");
        assertThat(opened.header("X-Robots-Tag")).contains("noindex");
        assertThat(now()).isEqualTo(before);

        var answer = clerk.post(link + "/confirmation", "seen", seen());
        assertThat(answer.location()).endsWith("?done=confirmed");

        var exhibit = now().exhibits().getLast();
        assertThat(exhibit.checked()).isFalse();
        assertThat(exhibit.evidence().rank()).isEqualTo(Rank.CLERK_LETTER);
        assertThat(exhibit.evidence().statement()).contains("town.example").doesNotContain(office);
        assertThat(now().history().getLast().role()).isEqualTo("CLERK");
        assertThat(now().wantsCheck()).isTrue();
        assertThat(site.visitor().get("/en/resolutions/" + record.key()).body())
                .contains("through the link mailed to town.example", "Evidence added by the clerk’s office");

        clerk.post(link + "/confirmation", "seen", seen());
        assertThat(now().exhibits()).hasSize(before.exhibits().size() + 1);
        assertThat(clerk.get(link).body()).contains("Your office has confirmed this record");
        assertThat(staff.get(page()).body()).contains("the record is right (received)");
    }

    @Test
    void aRecordThatChangedSinceIsShownAgainBeforeItIsConfirmed() {
        var link = asked("en");
        var before = seen();
        site.bean(Resolutions.class).addEvidence(records.member, record.key(), AResolution.evidence(Rank.NEWS));

        var answer = site.visitor().post(link + "/confirmation", "seen", before);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("has changed since");
        assertThat(now().exhibits()).noneMatch(one -> one.evidence().statement() != null);
    }

    @Test
    void onlyDifferencesAreKeptAndAnEditorMakesThemACorrection() {
        var link = asked("en");
        var clerk = site.visitor();
        assertThat(clerk.post(link + "/correction", "motion_number", "12-A").status())
                .isEqualTo(422);
        var wrong = clerk.post(link + "/correction", "motion_number", "21-A", "day", "soon", "votes_for", "many");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"21-A\"", "href=\"#field-day\"", "href=\"#field-votes_for\"");

        clerk.post(
                link + "/correction",
                "motion_number",
                "21-A",
                "day",
                "2026-11-20",
                "outcome",
                "CARRIED_AS_AMENDED",
                "votes_for",
                "7",
                "text",
                "Be it resolved.");
        assertThat(now().decision().motionNumber()).isEqualTo("12-A");

        accept("clerk-correction");
        assertThat(now().decision().motionNumber()).isEqualTo("21-A");
        assertThat(now().decision().outcome()).isEqualTo(Outcome.CARRIED_AS_AMENDED);
        assertThat(now().decision().vote().inFavour()).isEqualTo(7);
        assertThat(now().decision().positions()).isEqualTo(record.decision().positions());
        assertThat(now().status()).isEqualTo(Status.REPORTED);
        assertThat(now().history().getLast().reason()).startsWith("Corrected by the clerk’s office");
        assertThat(clerk.get(link).body()).contains("something is wrong (accepted)");
    }

    private void accept(String kind) {
        var inbox = staff.get("/en/admin/inbox?kind=" + kind).body();
        var item = ANSWER.matcher(inbox);
        assertThat(item.find()).isTrue();
        var page = "/en/admin/inbox/" + item.group(1);
        assertThat(staff.postAs(page, page + "/acceptance").status()).isEqualTo(303);
    }

    @Test
    void aCertifiedCopyIsKeptAndARescissionWaitsForAVerifier() {
        var link = asked("en");
        assertThat(Multipart.plainForm(site.visitor())
                        .file("copy", "a.txt", new byte[] {'h', 'i', '!', '!'})
                        .send(link + "/copy")
                        .status())
                .isEqualTo(422);
        Multipart.plainForm(site.visitor()).file("copy", "copy.pdf", PDF).send(link + "/copy");
        assertThat(now().exhibits().getLast().evidence().rank()).isEqualTo(Rank.CERTIFIED_COPY);
        assertThat(now().exhibits().getLast().evidence().file()).isNotNull();

        var clerk = site.visitor();
        assertThat(clerk.post(link + "/rescission", "rescindedOn", "2026-11-01").status())
                .isEqualTo(422);
        clerk.post(link + "/rescission", "rescindedOn", "2026-11-22", "rescissionWords", "Motion 44.");
        assertThat(now().status()).isEqualTo(Status.VERIFIED);
        accept("clerk-rescission");
        assertThat(now().status()).isEqualTo(Status.RESCINDED);
    }

    @Test
    void anOfficeThatStoppedSuchMailGetsNone() {
        asked("en");
        site.visitor().post(mail().link("/mail/"));
        record = records.verified(aDecision().of(records.council()).supporting("climate-law"));
        var answer = staff.postAs(page(), page(), "office", office, "language", "en");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("does not want such mail");
        assertThat(site.mails(office)).hasSize(1);
    }

    @Test
    void anOldLinkAndAnUnknownOneSaySoKindly() {
        var link = asked("en");
        site.clock().advance(Duration.ofDays(31));
        var late = site.visitor().get(link);
        assertThat(late.status()).isEqualTo(410);
        assertThat(late.body()).contains("Thank you for looking", "/en/resolutions/" + record.key());
        assertThat(site.visitor().post(link + "/confirmation", "seen", seen()).status())
                .isEqualTo(410);
        assertThat(site.visitor().get("/en/clerk/nothing").status()).isEqualTo(404);
    }
}

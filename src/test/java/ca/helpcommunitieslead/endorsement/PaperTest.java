package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Endorsements on paper, by the staff's pages (R8). */
final class PaperTest {
    private static final String LIST = "/en/admin/endorsements/paper";
    private static final String NEW = LIST + "/new";
    private static final MunicipalityCode GUELPH = new MunicipalityCode("3523008");

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static @Nullable Visitor verifier;

    @BeforeAll
    static void signIn() {
        verifier = site.signedIn(Role.VERIFIER);
    }

    private static Visitor verifier() {
        return Objects.requireNonNull(verifier);
    }

    private static Answer check(String lines) {
        return send("/check", lines);
    }

    private static Answer count(String lines, int expected) {
        return send("", lines, "expected", String.valueOf(expected));
    }

    private static Answer send(String path, String lines, String... more) {
        var fields = new ArrayList<>(List.of(
                "place", "Farmers’ market", "day", "2026-10-03", "organiser", "Friends of the Creek", "lines", lines));
        fields.addAll(List.of(more));
        return verifier().postAs(NEW, LIST + path, fields.toArray(String[]::new));
    }

    @Test
    void eachLineHasItsVerdictBeforeAnythingIsSaved() {
        var online = Endorser.on(site).named("Olive Online").livingAt("N1H 3A1");
        online.endorses();
        var before = batches();

        var answer = check(String.join(
                "\n",
                "Name\tPostal code\tMunicipality\tE-mail",
                "Ada Market\tN1H 3A1\tGuelph",
                "ada  MARKET\tn1h3a1",
                "Olive Online\tN1H 3A1",
                "Other Name\tK1P 1J1\t\t" + online.email(),
                "Bea Market\tN1H",
                "=HYPERLINK(1)\tN1H 3A1",
                "Cid Market\tN1H 3A1\tAtlantis",
                "Dee Market\tN1H 3A1\tHamilton",
                "Eve Market\tN1H 3A1\tcid@example",
                "Fay Market\tN1H 3A1\t\tfay@example.org\tmore",
                "\tN1H 3A1"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "11 lines looked over",
                        "Would count: 1. Would be left out: 10.",
                        "this person is on paper already",
                        "this person endorsed online",
                        "This is not a Canadian postal code",
                        "several municipalities have this name",
                        "a cell begins with =, +, - or @",
                        "no municipality has this name",
                        "more than four columns",
                        "Please give your name.",
                        "Count this one",
                        "Cid Market\tN1H 3A1\tAtlantis");
        assertThat(batches()).isEqualTo(before);
    }

    @Test
    void aListIsCountedRetractedAndRestoredAsALabelledPartOfTheTotal() throws Exception {
        var endorsements = site.bean(Endorsements.class);
        var before = endorsements.tally();
        var lines = IntStream.range(0, 6)
                .mapToObj(i -> "Signer " + (char) ('A' + i) + "x,N1H 3A" + i + ",Guelph")
                .collect(Collectors.joining("\n"));

        var answer = count(lines, 6);

        assertThat(answer.status()).isEqualTo(303);
        addUp();
        assertThat(endorsements.tally().paper()).isEqualTo(before.paper() + 6);
        assertThat(endorsements.tally().individuals()).isEqualTo(before.individuals());
        assertThat(endorsements.onPaperShownIn(GUELPH)).hasValue(6);
        assertThat(site.visitor().get("/en").body()).contains("signed on paper.");
        assertThat(site.visitor().get("/en/councils/guelph").body()).contains("(6 of them on paper)");
        assertThat(site.visitor().get("/api/v1/summary").body()).contains("\"paper\":" + (before.paper() + 6));

        var batch = answer.location().replaceFirst("\\?.*", "");
        assertThat(verifier().get(batch).body())
                .contains("6 people", "Friends of the Creek")
                .doesNotContain("Signer");
        assertThat(verifier().postAs(batch, batch + "/retraction").status()).isEqualTo(303);
        addUp();
        assertThat(endorsements.tally().paper()).isEqualTo(before.paper());
        assertThat(verifier().postAs(batch, batch + "/restoration").status()).isEqualTo(303);
        verifier().postAs(batch, batch + "/restoration");
        addUp();
        assertThat(endorsements.tally().paper()).isEqualTo(before.paper() + 6);
        assertThat(endorsements.recount().paper())
                .isEqualTo(endorsements.tally().paper());
        assertThat(site.bean(AuditLog.class).firstBroken()).isEmpty();
        assertThat(site.sql()
                        .sql("select count(*) from audit_entry where action like 'paper.%' and subject = :id")
                        .param("id", batch.substring(batch.lastIndexOf('/') + 1))
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void whoConfirmsOnlineLaterCountsOnceAndTheirWithdrawalHolds() {
        var endorsements = site.bean(Endorsements.class);
        var batch = count("Gus Twice,N1G 1A1\nHal Twice,N1G 1A1,,hal+market@ville.example", 2)
                .location()
                .replaceFirst("\\?.*", "");
        addUp();
        var before = endorsements.tally();

        var gus = Endorser.on(site).named("GUS TWICE").livingAt("N1G 1A1").endorses();
        Endorser.on(site)
                .named("Hal Twice")
                .at("hal@ville.example")
                .livingAt("K1P 1J1")
                .endorses();
        addUp();

        assertThat(endorsements.tally().people()).isEqualTo(before.people());
        assertThat(endorsements.tally().paper()).isEqualTo(before.paper() - 2);
        assertThat(verifier().get(batch).body()).contains("Endorsed online since");

        site.visitor().post(gus + "/withdrawal");
        addUp();
        assertThat(endorsements.tally().people()).isEqualTo(before.people() - 1);
        verifier().postAs(batch, batch + "/retraction");
        verifier().postAs(batch, batch + "/restoration");
        addUp();
        assertThat(endorsements.tally().people()).isEqualTo(before.people() - 1);

        site.visitor().post(gus + "/erasure");
        assertThat(names("gustwice")).isZero();
    }

    @Test
    void whoCorrectsThemselvesToWhatStandsOnPaperCountsOnce() {
        var endorsements = site.bean(Endorsements.class);
        count("Kim Mistyped,N1G 4A1", 1);
        var own = Endorser.on(site).named("Kim Mistyped").livingAt("N1G 9Z9").endorses("municipality", GUELPH.value());
        addUp();
        var before = endorsements.tally();

        var corrected = site.visitor()
                .post(
                        own + "/correction",
                        "name",
                        "Kim Mistyped",
                        "postalCode",
                        "N1G 4A1",
                        "municipality",
                        GUELPH.value(),
                        "language",
                        "en");

        assertThat(corrected.status()).isEqualTo(303);
        addUp();
        assertThat(endorsements.tally().individuals()).isEqualTo(before.individuals());
        assertThat(endorsements.tally().paper()).isEqualTo(before.paper() - 1);
        assertThat(endorsements.recount().paper())
                .isEqualTo(endorsements.tally().paper());
    }

    @Test
    void aRetractedLineOfSomebodyWhoEndorsedOnlineMeanwhileStaysOut() {
        var endorsements = site.bean(Endorsements.class);
        var batch = count("Ida Later,N1G 2A1", 1).location().replaceFirst("\\?.*", "");
        verifier().postAs(batch, batch + "/retraction");
        count("Ida Later,N1G 2A1", 1);
        addUp();
        var before = endorsements.tally().people();

        verifier().postAs(batch, batch + "/restoration");
        addUp();
        assertThat(endorsements.tally().people()).isEqualTo(before);

        Endorser.on(site).named("Ida Later").livingAt("N1G 2A1").endorses();
        addUp();
        assertThat(endorsements.tally().people()).isEqualTo(before);
        assertThat(endorsements.recount().people()).isEqualTo(before);
    }

    @Test
    void whatChangedSinceTheLookIsShownInsteadOfCounted() {
        assertThat(count("Jo Changed,N1G 3A1\nKim Changed,N1G 3A1", 1).body())
                .contains("Something has changed", "Count these 2", "Jo Changed,N1G 3A1");
        assertThat(names("jochanged")).isZero();

        var empty = check("");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("Please enter at least one line", "Farmers’ market");
        assertThat(check("Name,Postal code").status()).isEqualTo(422);
        var many =
                IntStream.range(0, 1001).mapToObj(i -> "N N" + i + ",N1G 3A1").collect(Collectors.joining("\n"));
        assertThat(check(many).body()).contains("at most 1,000 at a time", "N N1000,N1G 3A1");
        var future = verifier()
                .postAs(
                        NEW,
                        LIST + "/check",
                        "place",
                        "A",
                        "day",
                        "3026-01-01",
                        "organiser",
                        "B",
                        "lines",
                        "Lou Day,N1G 3A1");
        assertThat(future.status()).isEqualTo(422);
        assertThat(future.body()).contains("still to come", "Lou Day,N1G 3A1");
    }

    @Test
    void aThousandLinesAreCountedAtOnce() {
        var lines = IntStream.range(0, 1000)
                .mapToObj(i -> "Élodie Châtelaine-Beauséjour " + "abcdefghij".charAt(i / 100)
                        + "abcdefghij".charAt(i / 10 % 10) + "abcdefghij".charAt(i % 10) + ";K1P 1J1;Ottawa;person" + i
                        + "@subdomain.example.org")
                .collect(Collectors.joining("\n"));

        var checked = check(lines);
        assertThat(checked.body()).contains("Would count: 1,000. Would be left out: 0.");
        var counted = count(lines, 1000);
        assertThat(counted.status()).isEqualTo(303);
        assertThat(check(lines).body()).contains("Would count: 0. Would be left out: 1,000.");
    }

    @Test
    void aConfirmationAndAListAtOnceCountThePersonOnce() throws Exception {
        var endorsements = site.bean(Endorsements.class);
        for (var round = 0; round < 8; round++) {
            addUp();
            var before = endorsements.tally().people();
            var name = "Max Race" + "abcdefgh".charAt(round);
            var person = Endorser.on(site).named(name).livingAt("N1L 1A1");
            person.sends();
            var own = person.own();
            try (var both = Executors.newFixedThreadPool(2)) {
                Callable<Integer> confirms =
                        () -> person.presses(own + "/confirmation").status();
                Callable<Integer> counts = () -> count(name + ",N1L 1A1", 1).status();
                for (var done : both.invokeAll(List.of(confirms, counts)))
                    assertThat(done.get()).isIn(303, 422);
            }
            addUp();
            assertThat(endorsements.tally().people()).isEqualTo(before + 1);
        }
    }

    private static void addUp() {
        site.bean(TallyJob.class).addUp();
    }

    private static long batches() {
        return site.sql()
                .sql("select count(*) from endorsement_paper_batch")
                .query(Long.class)
                .single();
    }

    private static long names(String key) {
        return site.sql()
                .sql("select count(*) from endorsement_paper_line where name_key = :key")
                .param("key", key)
                .query(Long.class)
                .single();
    }
}

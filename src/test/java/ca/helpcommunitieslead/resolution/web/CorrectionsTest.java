package ca.helpcommunitieslead.resolution.web;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static ca.helpcommunitieslead.support.AResolution.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.resolution.Evidence.Rank;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever was put right is listed for everybody (R11). */
@TestInstance(Lifecycle.PER_CLASS)
final class CorrectionsTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Records records;
    private Resolutions resolutions;

    @BeforeAll
    void begin() {
        records = new Records(site);
        resolutions = site.bean(Resolutions.class);
    }

    private static String list(String address) {
        return site.visitor().get(address).body();
    }

    private Resolution corrected(String reason) {
        var wrong = records.verified(aDecision().of(records.council()).supporting("climate-law"));
        return Records.done(resolutions.correct(site.person(Role.EDITOR), wrong.key(), wrong.decision(), reason));
    }

    @Test
    void correctionsRescissionsAndWhatWasTakenBackAreListed_R11() {
        var corrected = corrected("The \"day\" was <wrong> & late\u0001.");
        var rescinded = records.rescinded(records.verified(aDecision().of(records.council())));
        var added = records.verified(aDecision().of(records.council()));
        resolutions.addEvidence(records.member, added.key(), evidence(Rank.NEWS));
        resolutions.refuse(records.verifier, Records.seen(resolutions, added.key()), "It tells of another town.");
        var refused = records.reported(aDecision().of(records.council()));
        resolutions.refuse(records.verifier, Records.seen(resolutions, refused.key()), "There was no meeting.");

        var list = list("/en/corrections");
        assertThat(list)
                .contains("/en/resolutions/" + corrected.key(), "Corrected by an editor", "&lt;wrong&gt; &amp; late")
                .contains("/en/resolutions/" + rescinded.key(), "The council took its decision back")
                .contains("/en/resolutions/" + added.key(), "taken back by a verifier", "It tells of another town.")
                .doesNotContain(refused.key().value(), "There was no meeting.");
        assertThat(list.indexOf(added.key().value()))
                .isLessThan(list.indexOf(corrected.key().value()));
        assertThat(list("/fr/corrections")).contains("Corrections", "Dossier corrigé par");
        assertThat(list("/en/")).contains("href=\"/en/corrections\"");
    }

    @Test
    void theListHasPages_R11() {
        for (int i = 0; i < 26; i++) corrected("Reason " + i + " of many.");
        assertThat(list("/en/corrections")).contains("Reason 25 of many.").contains("page=2");
        assertThat(list("/en/corrections?page=2")).contains("Reason 0 of many.").doesNotContain("Reason 25 of many.");
        for (var page : new String[] {"0", "-1", "x", "99999999999"})
            assertThat(site.visitor().get("/en/corrections?page=" + page).status())
                    .isEqualTo(200);
        assertThat(site.visitor().get("/en/corrections?page=9999999").status()).isEqualTo(404);
    }

    @Test
    void feedReadersGetTheNewest_R11() throws Exception {
        corrected("Some & <other>\u0002 reason");
        for (var lang : Lang.values()) {
            var answer = site.visitor().get("/feeds/corrections.atom?lang=" + lang.code());
            assertThat(answer.header("Content-Type")).startsWith("application/atom+xml");
            var feed = read(answer.body()).getDocumentElement();
            assertThat(feed.getAttribute("xml:lang")).isEqualTo(lang.code());
            assertThat(text(feed, "id")).isEqualTo(site.baseUrl() + "/feeds/corrections.atom?lang=" + lang.code());
            var entry = (Element) feed.getElementsByTagNameNS(ATOM, "entry").item(0);
            assertThat(text(entry, "summary")).isEqualTo("Some & <other> reason");
            assertThat(text(entry, "id")).startsWith(site.baseUrl() + "/" + lang.code() + "/resolutions/");
            assertThat(text(entry, "updated")).isEqualTo(text(feed, "updated"));
        }
    }

    private static Document read(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }
}

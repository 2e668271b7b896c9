package ca.helpcommunitieslead.resolution.web;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.platform.files.StoredFile;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.Multipart;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copies of evidence: kept under the hash of their bytes, taken by what they are and not by their name (R12). */
@TestInstance(Lifecycle.PER_CLASS)
final class EvidenceUploadTest {
    private static final byte[] PDF = "%PDF-1.7 minutes of a meeting".getBytes(StandardCharsets.US_ASCII);

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Records records;
    private Visitor member;
    private Resolution resolution;

    @BeforeAll
    void begin() {
        records = new Records(site);
        member = site.signedIn();
    }

    @BeforeEach
    void record() {
        resolution = records.reported(aDecision().of(records.council()).supporting("climate-law"));
    }

    private String address() {
        return "/en/admin/resolutions/" + resolution.key();
    }

    private Answer upload(String filename, byte[] content) {
        return Multipart.formAt(member, address())
                .field("evidenceRank", "ADOPTED_MINUTES")
                .field("evidenceLink", "")
                .file("evidenceFile", filename, content)
                .send(address() + "/evidence");
    }

    private StoredFile stored() {
        var exhibits = site.bean(Resolutions.class)
                .byKey(resolution.key().value())
                .orElseThrow()
                .exhibits();
        assertThat(exhibits).hasSize(2);
        return Objects.requireNonNull(exhibits.getLast().evidence().file());
    }

    private static int filesKept() {
        return site.sql()
                .sql("select count(*)::int from stored_file")
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource({"PDF, 255044462d312e370a", "PNG, 89504e470d0a1a0a0000", "JPEG, ffd8ffe000104a464946"})
    void aFileIsKnownByItsFirstBytesWhateverItsName_R12(String kind, String bytes) throws Exception {
        var content = HexFormat.of().parseHex(bytes);
        assertThat(upload("scan.bin", content).status()).isEqualTo(303);

        assertThat(stored().kind().name()).isEqualTo(kind);
        assertThat(stored().size()).isEqualTo(content.length);
        assertThat(stored().hash().value())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        var kept = site.sql()
                .sql("select content from stored_file where hash = :hash")
                .param("hash", stored().hash().value())
                .query(byte[].class)
                .single();
        assertThat(kept).isEqualTo(content);
    }

    @Test
    void aPageWithThePdfsNameIsRefusedAtItsField_R12() {
        var before = filesKept();
        var answer = upload("minutes.pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("href=\"#field-evidenceFile\"")
                .contains("This is neither a PDF nor a PNG or JPEG picture, whatever its name says.")
                .contains("<option value=\"ADOPTED_MINUTES\" selected");
        assertThat(filesKept()).isEqualTo(before);
    }

    @Test
    void twelveMegabytesAreRefusedOnAPageThatSaysSo() {
        var answer = upload("minutes.pdf", Arrays.copyOf(PDF, 12 << 20));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("A file may have at most 10 megabytes.");
    }

    @Test
    void nineMegabytesAreTaken() {
        assertThat(upload("minutes.pdf", Arrays.copyOf(PDF, 9 << 20)).status()).isEqualTo(303);
        assertThat(stored().size()).isEqualTo(9 << 20);
    }

    @Test
    void anEmptyFormIsRefused() {
        var answer = Multipart.formAt(member, address())
                .fields("evidenceRank", "", "evidenceLink", "")
                .file("evidenceFile", "", new byte[0])
                .send(address() + "/evidence");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Please give a link or a file.");
    }

    @Test
    void staffGetTheCopyAsADownloadThatCannotRun_R12() {
        upload("minutes.pdf", PDF);
        var answer = member.get(address() + "/evidence/" + stored().hash());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(new String(PDF, StandardCharsets.US_ASCII));
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment;");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.response().headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void thePublicSeesTheHashAndNotTheCopy_R12() {
        upload("minutes.pdf", PDF);
        var visitor = site.visitor();
        var hash = stored().hash().value();

        assertThat(visitor.get(address() + "/evidence/" + hash).location()).startsWith("/en/sign-in");
        assertThat(visitor.get("/en/resolutions/" + resolution.key() + "/evidence/" + hash)
                        .status())
                .isEqualTo(404);
        assertThat(visitor.get("/en/resolutions/" + resolution.key()).body())
                .contains(hash)
                .doesNotContain("/evidence/");
    }

    @Test
    void aCopyIsFoundOnlyAtTheRecordThatItProves_R12() {
        upload("minutes.pdf", PDF);
        var hash = stored().hash().value();
        record();

        assertThat(member.get(address() + "/evidence/" + hash).status()).isEqualTo(404);
        assertThat(member.get(address() + "/evidence/nonsense").status()).isEqualTo(404);
    }
}

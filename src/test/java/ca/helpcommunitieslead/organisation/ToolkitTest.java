package ca.helpcommunitieslead.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.endorsement.Endorsements;
import ca.helpcommunitieslead.support.TestSite;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an approved organisation gets, and what it learns of the people who came through it (R4). */
final class ToolkitTest {
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void itComesWithApprovalAndGoesWithIt() {
        var contact = Contact.on(site);
        var own = contact.confirms();

        assertThat(contact.opens(own).body()).contains("come with approval").doesNotContain(own + "/toolkit");
        assertThat(contact.opens(own + "/toolkit").body()).contains("They come with approval");
        assertThat(contact.opens(own + "/toolkit/poster.en.pdf").status()).isEqualTo(404);
        assertThat(contact.presses(own + "/outreach").status()).isEqualTo(409);

        contact.decide(site.secretariat(), true);
        assertThat(contact.opens(own).body()).contains(own + "/toolkit", own + "/outreach");
        assertThat(contact.opens(own + "/toolkit").status()).isEqualTo(200);
        assertThat(contact.opens(own + "/toolkit").header("Cache-Control")).isEqualTo("no-store");
        assertThat(contact.opens(own + "/toolkit/poster.de.pdf").status()).isEqualTo(404);

        contact.presses(own + "/withdrawal");
        assertThat(contact.opens(own + "/toolkit").body()).contains("They come with approval");
        assertThat(contact.opens(own + "/toolkit/people.csv").status()).isEqualTo(404);
        assertThat(contact.opens("/en/organisation-access/unknown/toolkit").status())
                .isEqualTo(410);
    }

    @Test
    void r4TheNumberCountsAllAndOnlyThoseWhoAgreedAreNamed() {
        var contact = Contact.on(site);
        var own = contact.isApproved();
        var from = contact.slug();
        var told = endorses("Ada Agrees", from, "shareWithInviter", "true");
        endorses("Sam Silent", from, "showName", "true");
        endorses("Stan Stranger", "somebody-else", "shareWithInviter", "true");
        awaitThrough(from, 2);

        var page = contact.opens(own + "/toolkit").body();
        assertThat(page)
                .contains("<strong>2</strong> people have endorsed through your link", "As of ", "Ada Agrees", "Ottawa")
                .doesNotContain("Sam Silent", "Stan Stranger", "@people.example", "K1P");
        var csv = contact.opens(own + "/toolkit/people.csv");
        assertThat(csv.header("Content-Disposition")).contains("endorsers-" + from + "-en.csv");
        assertThat(csv.body().lines()).hasSize(2);
        assertThat(csv.body())
                .startsWith("\ufeffName,Municipality,Endorsed on\r\nAda Agrees,Ottawa")
                .doesNotContain("@", "K1P");

        site.visitor().post(told + "/withdrawal");
        assertThat(contact.opens(own + "/toolkit").body()).doesNotContain("Ada Agrees");
        assertThat(contact.opens(own + "/toolkit/people.csv").body()).doesNotContain("Ada Agrees");

        site.visitor().post(told + "/confirmation");
        assertThat(contact.opens(own + "/toolkit").body())
                .as("who endorses again has not agreed again")
                .doesNotContain("Ada Agrees");
    }

    @Test
    void r4WhoMeantAnAddressThatWasNobodysIsNotNamedToWhoGetsIt() {
        endorses("Early Bird", "friends-of-the-early-hour", "shareWithInviter", "true");
        var contact = Contact.on(site).with("name", "Friends of the Early Hour");
        var own = contact.isApproved();

        assertThat(contact.slug()).isEqualTo("friends-of-the-early-hour");
        assertThat(contact.opens(own + "/toolkit").body()).doesNotContain("Early Bird");
    }

    @Test
    void r4WhoseNameStaffTookDownIsNotHandedOn() {
        var contact = Contact.on(site);
        var own = contact.isApproved();
        endorses("Rudy Rudename", contact.slug(), "shareWithInviter", "true");
        assertThat(contact.opens(own + "/toolkit").body()).contains("Rudy Rudename");

        site.sql()
                .sql("update endorsement set name_hidden = true where name = 'Rudy Rudename'")
                .update();
        assertThat(contact.opens(own + "/toolkit").body()).doesNotContain("Rudy Rudename");
    }

    @Test
    void aLongListHasPages() {
        var contact = Contact.on(site);
        var own = contact.isApproved();
        for (int i = 0; i < 51; i++) endorses("Agreeing Person", contact.slug(), "shareWithInviter", "true");

        assertThat(contact.opens(own + "/toolkit").body()).contains("51 people", own + "/toolkit?page=2");
        assertThat(contact.opens(own + "/toolkit?page=2").body()).containsOnlyOnce("Agreeing Person");
        assertThat(contact.opens(own + "/toolkit/people.csv").body().lines()).hasSize(52);
    }

    @Test
    void linksFrameAndTextsAreMadeOutInBothLanguages() {
        var contact = Contact.speaking(site, "fr").with("name", "Les amies & <amis> de l’Érablière");
        var own = contact.isApproved();
        var endorse = "/endorse?from=" + contact.slug();

        var page = contact.opens(own + "/toolkit").body();
        assertThat(page)
                .contains("value=\"" + site.baseUrl() + "/en" + endorse, "value=\"" + site.baseUrl() + "/fr" + endorse)
                .contains("&lt;iframe src=\"" + site.baseUrl() + "/fr/embed/counter?from=" + contact.slug() + "\"")
                .contains("width=\"320\" height=\"300\" loading=\"lazy\"")
                .contains("mailto:?subject=Help%20Communities%20Lead", "/fr/kit", "/en/kit")
                .contains("Les amies &amp; &lt;amis&gt; de l’Érablière stands behind")
                .contains("Les amies &amp; &lt;amis&gt; de l’Érablière appuie la campagne")
                .doesNotContain("<amis>");
    }

    @Test
    void thePosterNamesTheOrganisationAndTheCodeLeadsToItsLink() throws IOException, ReaderException {
        var contact = Contact.on(site).with("name", "Cœur & <Érable> d’Ottawa");
        var own = contact.isApproved();

        try (var poster = Loader.loadPDF(bytes(own + "/toolkit/poster.fr.pdf"))) {
            assertThat(poster.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(poster).replaceAll("\\s+", " "))
                    .contains("Cœur & <Érable> d’Ottawa", "Ajoutez votre nom", "from=" + contact.slug());
        }
        var code = ImageIO.read(new ByteArrayInputStream(bytes(own + "/toolkit/code.en.png")));
        assertThat(read(code)).isEqualTo(site.baseUrl() + "/en/endorse?from=" + contact.slug());
    }

    private static String read(BufferedImage code) throws ReaderException {
        var width = code.getWidth();
        var height = code.getHeight();
        var light = new RGBLuminanceSource(width, height, code.getRGB(0, 0, width, height, null, 0, width));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)))
                .getText();
    }

    private static byte[] bytes(String path) {
        try (var http = HttpClient.newHttpClient()) {
            var request = site.visitor().request(path).build();
            return http.send(request, BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends the form by an organisation's link and confirms; the address of the own page. */
    private static String endorses(String name, String from, String consent, String given) {
        var email = "p" + PEOPLE.incrementAndGet() + "@people.example";
        var visitor = site.visitor();
        visitor.post(
                "/en/endorse",
                "name",
                name,
                "email",
                email,
                "postalCode",
                "K1P 1J1",
                "municipality",
                Contact.OTTAWA,
                "from",
                from,
                consent,
                given);
        var link = site.mails(email).getFirst().link("/confirmation/new");
        var own = link.substring(0, link.length() - "/confirmation/new".length());
        visitor.post(own + "/confirmation");
        return own;
    }

    /** People are added up a little later. */
    private static void awaitThrough(String inviter, long people) {
        var endorsements = site.bean(Endorsements.class);
        var end = Instant.now().plus(Duration.ofSeconds(30));
        while (endorsements.through(inviter) != people && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertThat(endorsements.through(inviter)).isEqualTo(people);
    }
}

package ca.helpcommunitieslead.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.support.TestSite;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Members who agreed are asked through the site: their address is never shown, and they can say no more. */
final class ColleaguesTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static String path(Member to) {
        return "/colleagues/" + to.membership().id().value();
    }

    @Test
    void aLetterIsPassedOnAndItsAnswerGoesToWhoWroteIt() {
        var near = Member.at(site, "3523008");
        var far = Member.at(site, "3506008");
        var silent = Member.at(site, "3523001", false);
        var asker = Member.at(site, "3523009");

        var list = asker.opens("/colleagues").body();
        assertThat(list)
                .contains(near.person().name(), far.person().name())
                .doesNotContain(silent.person().name());
        assertThat(list.indexOf("Guelph")).as("the nearest first").isLessThan(list.indexOf("Ottawa"));
        assertThat(list).doesNotContain(near.person().email().value());

        assertThat(asker.sends(path(near), path(near), "words", "Would you second it?")
                        .status())
                .as("without consent to give one’s address")
                .isEqualTo(422);
        assertThat(asker.sends(path(near), path(near), "words", "Would you second it?", "consent", "true")
                        .status())
                .isEqualTo(303);
        var letter = site.mails(near.person().email()).getFirst();
        assertThat(letter.text())
                .contains("Would you second it?", asker.person().email().value());
        assertThat(letter.headers())
                .containsEntry("Reply-To", asker.person().email().value());

        var again = asker.sends(path(near), path(near), "words", "Again?", "consent", "true");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("You have written much lately", ">Again?<");
        assertThat(asker.opens(path(silent)).status()).isEqualTo(404);

        site.visitor().post(letter.link("/unsubscription"));
        assertThat(asker.opens("/colleagues").body())
                .doesNotContain(near.person().name());
        site.clock().advance(Duration.ofDays(8));
    }
}

package ca.helpcommunitieslead.support;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The checks that every page has to pass find what they are there to find. */
final class ChecksTest {
    private static final String SOUND =
            "<!doctype html><html lang=\"en\"><head><title>A page</title></head><body><h1>A page</h1></body></html>";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    @RegisterExtension
    final Browser browser = Browser.on(site);

    @Test
    void theHtmlCheckerFindsFaultsAndForgetsThemBeforeTheNextPage() {
        var faulty = SOUND.replace("<h1>", "<ul><p>in a list</p></ul><h1>");

        assertThat(HtmlCheck.of(SOUND).errors()).isEmpty();
        assertThat(HtmlCheck.of(faulty).errors()).singleElement().asString().contains("not allowed");
        assertThat(HtmlCheck.of(SOUND).errors()).isEmpty();
    }

    @Test
    void axeFindsAPictureWithoutWordsAndTextTooPaleToRead() {
        var page = browser.page(Lang.EN);
        page.navigate("/en/priorities");
        assertThat(AccessibilityCheck.problems(page)).isEmpty();

        page.evaluate("document.querySelector('main').append(document.createElement('img'))");
        page.evaluate("document.querySelector('h1').style.color = '#ddd'");

        assertThat(AccessibilityCheck.problems(page))
                .anyMatch(problem -> problem.contains("image-alt"))
                .anyMatch(problem -> problem.contains("color-contrast"));
    }

    @Test
    void aBrowserComplainsOfForeignHostsAndOfWhatThePolicyForbids() {
        var page = browser.page(Lang.EN);
        page.navigate("/en/priorities");

        page.evaluate("""
                () => {
                  const picture = document.createElement('img');
                  picture.src = 'https://pictures.example.org/one.png';
                  const script = document.createElement('script');
                  script.textContent = 'document.title = "changed"';
                  document.body.append(picture, script);
                }""");
        page.navigate("/en/priorities");

        assertThat(browser.takeFaults())
                .anyMatch(fault -> fault.contains("https://pictures.example.org/one.png"))
                .anyMatch(fault -> fault.contains("script-src"));
    }
}

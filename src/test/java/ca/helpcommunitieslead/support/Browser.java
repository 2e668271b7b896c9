package ca.helpcommunitieslead.support;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.Lang;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Browsers for one test, each with cookies of its own:
 * {@code @RegisterExtension final Browser browser = Browser.on(site);}
 *
 * <p>The test fails when a page writes an error to the console (a violated content policy is one), throws one, or asks
 * any other host for anything.
 */
public final class Browser implements BeforeEachCallback, AfterEachCallback {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    private static final double PATIENCE_IN_MILLISECONDS = 30_000;

    private final TestSite site;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private @Nullable Chromium chromium;

    private Browser(TestSite site) {
        this.site = site;
    }

    public static Browser on(TestSite site) {
        return new Browser(site);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        chromium = Chromium.of(test);
    }

    /** An empty page in a browser whose owner reads this language. */
    public Page page(Lang lang) {
        return page(lang, true);
    }

    /** The same with scripts switched off. */
    public Page pageWithoutScript(Lang lang) {
        return page(lang, false);
    }

    private Page page(Lang lang, boolean script) {
        var context = Objects.requireNonNull(chromium)
                .browser()
                .newContext(new NewContextOptions()
                        .setBaseURL(site.baseUrl())
                        .setLocale(lang.locale().toLanguageTag())
                        .setTimezoneId("America/Toronto")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(script)
                        .setViewportSize(WIDTH, HEIGHT));
        contexts.add(context);
        context.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
        context.onRequest(this::note);
        context.onConsoleMessage(this::note);
        context.onWebError(error -> faults.add(error.page().url() + " threw " + error.error()));
        return context.newPage();
    }

    private void note(Request request) {
        var url = request.url();
        if (url.startsWith("http") && !url.startsWith(site.baseUrl() + "/")) faults.add("a page asked for " + url);
    }

    /** Chromium calls a page that answers 4xx an error too; the status of a page is for the test to judge. */
    private void note(ConsoleMessage message) {
        if (!message.type().equals("error")) return;
        var page = message.page();
        var aboutItself = page != null && message.location().startsWith(page.url() + ":");
        if (aboutItself && message.text().startsWith("Failed to load resource: ")) return;
        faults.add(message.location() + " " + message.text());
    }

    @Override
    public void afterEach(ExtensionContext test) {
        for (var context : contexts) context.close();
        contexts.clear();
        assertThat(takeFaults()).as("what browsers complained of").isEmpty();
    }

    /** What browsers have complained of so far; a test that takes it has seen to it. */
    List<String> takeFaults() {
        var taken = List.copyOf(faults);
        faults.clear();
        return taken;
    }
}

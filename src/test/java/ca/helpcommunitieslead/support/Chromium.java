package ca.helpcommunitieslead.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The system's Chromium, started once for the whole test run. {@code HCL_CHROMIUM} names it where it is not in its usual
 * place. Nothing is downloaded: Playwright's driver comes out of its jar.
 */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
    private static final List<Path> USUAL_PLACES =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/snap/bin/chromium"));

    static Chromium of(ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Chromium.class, _ -> Chromium.start(), Chromium.class);
    }

    private static Chromium start() {
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        var playwright = Playwright.create(options);
        var browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(arguments()));
        return new Chromium(playwright, browser);
    }

    private static Path executable() {
        return Optional.ofNullable(System.getenv("HCL_CHROMIUM"))
                .map(Path::of)
                .or(() -> USUAL_PLACES.stream().filter(Files::isExecutable).findFirst())
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium: install it, or say in HCL_CHROMIUM where it is."));
    }

    /** No sandbox, so that it also runs as root in a container; and it finds no host but this one. */
    private static List<String> arguments() {
        return List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

package ca.helpcommunitieslead.journey;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.support.AccessibilityCheck;
import ca.helpcommunitieslead.support.HtmlCheck;
import ca.helpcommunitieslead.support.OpenPage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** What every page has to pass. */
final class PageCheck {
    private static final int DESK = 1280;
    private static final int TELEPHONE = 360;
    private static final int NARROWEST = 320;
    private static final int HEIGHT = 800;

    private final Page page;
    private final List<String> problems = new ArrayList<>();

    private PageCheck(Page page) {
        this.page = page;
    }

    /**
     * What is wrong with the page that is open, one line each.
     *
     * @param html its text as the site sent it
     * @param dark whether to look at it in dark colours as well
     */
    static List<String> problems(Page page, String html, Lang lang, boolean dark) {
        var check = new PageCheck(page);
        check.text(html);
        check.contents(OpenPage.read(page), lang);
        check.looks(dark);
        return check.problems;
    }

    private void text(String html) {
        if (html.contains("⟦")) problems.add("a message is missing (look for ⟦ in the page)");
        problems.addAll(HtmlCheck.of(html).errors());
    }

    private void contents(OpenPage open, Lang lang) {
        if (open.headings() != 1) problems.add("it has " + open.headings() + " first-level headings");
        if (open.title().isBlank() || open.title().startsWith("·")) problems.add("it has no title");
        if (!open.isIn(lang)) problems.add("it says that its language is " + open.lang());
    }

    private void looks(boolean dark) {
        axe("wide", DESK, ColorScheme.LIGHT);
        axe("narrow", TELEPHONE, ColorScheme.LIGHT);
        if (dark) axe("dark", TELEPHONE, ColorScheme.DARK);
        var width = OpenPage.widthAt(page, NARROWEST);
        if (width > NARROWEST) problems.add("it scrolls sideways: at 320 pixels it is " + width + " wide");
    }

    private void axe(String look, int width, ColorScheme colours) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
        page.setViewportSize(width, HEIGHT);
        AccessibilityCheck.problems(page).forEach(problem -> problems.add(look + ": " + problem));
    }
}

package ca.helpcommunitieslead.support;

import ca.helpcommunitieslead.kernel.Lang;
import com.microsoft.playwright.Page;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What can be read off an open page.
 *
 * @param links the addresses that it leads to, without fragments
 * @param otherLanguage where its language switch leads; empty where it has none
 */
public record OpenPage(String title, String lang, int headings, List<String> links, String otherLanguage) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String READ = """
            () => JSON.stringify({
              title: document.title,
              lang: document.documentElement.lang,
              headings: document.querySelectorAll('h1').length,
              links: [...document.querySelectorAll('a[href]')]
                .map(link => new URL(link.getAttribute('href'), document.baseURI).href.split('#')[0]),
              otherLanguage: document.querySelector('header a[hreflang]')?.href ?? ''
            })""";

    public static OpenPage read(Page page) {
        return JSON.readValue((String) page.evaluate(READ), OpenPage.class);
    }

    public boolean isIn(Lang wanted) {
        return lang.equals(wanted.code());
    }

    /** How wide the page's content is at this width of the window, in CSS pixels; more than the window is scrolling. */
    public static int widthAt(Page page, int width) {
        page.setViewportSize(width, 800);
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }
}

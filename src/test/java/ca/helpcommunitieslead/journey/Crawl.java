package ca.helpcommunitieslead.journey;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.support.OpenPage;
import ca.helpcommunitieslead.support.TestSite;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Follows the site's own links from page to page, in one language, and checks each page. Of pages that are made alike it
 * takes a few.
 */
final class Crawl {
    private static final int MOST_ALIKE = 2;

    private final Page page;
    private final TestSite site;
    private final Lang lang;
    private final String start;
    private final PageKinds kinds;
    private final Deque<Link> waiting = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final Set<String> visited = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();

    private Crawl(Page page, TestSite site, Lang lang, String start) {
        this.page = page;
        this.site = site;
        this.lang = lang;
        this.start = "/" + lang.code() + start;
        this.kinds = PageKinds.of(site);
    }

    /** What became of a crawl: the kinds of pages that it saw, and everything that was wrong. */
    record Result(Set<String> kinds, List<String> problems) {}

    /** Starts at this path, given without its language, and keeps to addresses that begin with it. */
    static Result from(String start, Page page, TestSite site, Lang lang) {
        var crawl = new Crawl(page, site, lang, start);
        crawl.note(crawl.start, "the start");
        while (!crawl.waiting.isEmpty()) crawl.visit(crawl.waiting.removeFirst());
        return new Result(crawl.visited, crawl.problems);
    }

    private void note(String address, String from) {
        var within = address.equals(start) || address.startsWith(start + "/") || address.startsWith(start + "?");
        if (!within || !known.add(address)) return;
        if (taken.merge(kinds.of(address), 1, Integer::sum) <= MOST_ALIKE) waiting.add(new Link(address, from));
    }

    private void visit(Link link) {
        var answer = page.request().get(link.address());
        var type = Objects.requireNonNullElse(answer.headers().get("content-type"), "");
        if (answer.status() != 200) problems.add(link + " answers " + answer.status());
        else if (type.startsWith("text/html")) look(link);
        answer.dispose();
    }

    private void look(Link link) {
        Response response = Objects.requireNonNull(page.navigate(link.address()));
        var arrived = page.url().substring(site.baseUrl().length());
        if (!arrived.equals(link.address())) {
            note(arrived, link.address());
            return;
        }
        var open = OpenPage.read(page);
        var first = visited.add(kinds.of(link.address()));
        PageCheck.problems(page, response.text(), lang, first).forEach(problem -> problems.add(link + ": " + problem));
        switchLanguage(link, open);
        open.links().stream()
                .filter(address -> address.startsWith(site.baseUrl()))
                .forEach(address -> note(address.substring(site.baseUrl().length()), link.address()));
    }

    /** The language switch leads to the same page in the other language. */
    private void switchLanguage(Link link, OpenPage open) {
        var expected = site.baseUrl()
                + link.address()
                        .replaceFirst("^/" + lang.code(), "/" + lang.other().code());
        if (!open.otherLanguage().equals(expected)) {
            problems.add(link + ": its language switch leads to " + open.otherLanguage());
            return;
        }
        var answer = page.request().get(expected);
        if (answer.status() != 200) problems.add(link + ": in the other language it answers " + answer.status());
        answer.dispose();
    }

    /** An address and the page that leads to it. */
    private record Link(String address, String from) {
        @Override
        public String toString() {
            return address + " (linked from " + from + ")";
        }
    }
}

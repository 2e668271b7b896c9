package ca.helpcommunitieslead.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.platform.config.ProgramClock;
import ca.helpcommunitieslead.platform.web.PageCache.CachedPage;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class PageCacheTest {
    private final ProgramClock clock = new ProgramClock(Clock.systemUTC());
    private final PageCache cache = new PageCache(clock);
    private final CachedPage page = CachedPage.of(new byte[1000], "text/html");

    @Test
    void aPageAgesOutWithinTheCountingInterval() {
        cache.put("/en", page, cache.generation());
        assertThat(cache.get("/en")).contains(page);

        clock.advance(Duration.ofSeconds(5));
        assertThat(cache.get("/en")).isEmpty();
    }

    @Test
    void aPageThatWasBegunBeforeAChangeIsNotKept() {
        var begun = cache.generation();
        cache.drop();
        cache.put("/en", page, begun);
        assertThat(cache.get("/en")).isEmpty();
    }

    @Test
    void anAddressInAnotherSpellingIsNotKept() {
        cache.put("/%65n", page, cache.generation());
        cache.put("/en?q=" + "x".repeat(400), page, cache.generation());
        cache.put("/en?q=Caf%C3%A9", page, cache.generation());
        assertThat(cache.get("/%65n")).isEmpty();
        assertThat(cache.get("/en?q=" + "x".repeat(400))).isEmpty();
        assertThat(cache.get("/en?q=Caf%C3%A9")).contains(page);
    }

    @Test
    void strangersQueriesCannotFillTheMemory() {
        var large = CachedPage.of(new byte[400 * 1024], "text/html");
        for (int i = 0; i < 200; i++) cache.put("/en?" + i, large, cache.generation());

        var kept = 0;
        for (int i = 0; i < 200; i++) kept += cache.get("/en?" + i).isPresent() ? 1 : 0;
        assertThat(kept).isBetween(1, 60);
    }
}

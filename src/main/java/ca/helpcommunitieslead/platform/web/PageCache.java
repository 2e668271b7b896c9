package ca.helpcommunitieslead.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * The public pages of this node as bytes, by address. A change drops them all; where the news of a change is missed they
 * age out within the counting interval.
 */
@Component
final class PageCache {
    private static final Duration LIFE = Duration.ofSeconds(5);
    private static final int MOST_PAGES = 4000;
    private static final int LARGEST_PAGE = 512 * 1024;

    private final Map<String, Kept> pages = new ConcurrentHashMap<>();
    private final AtomicLong generation = new AtomicLong();
    private final InstantSource clock;

    PageCache(InstantSource clock) {
        this.clock = clock;
    }

    Optional<CachedPage> get(String address) {
        return Optional.ofNullable(pages.get(address))
                .filter(kept -> clock.instant().isBefore(kept.until()))
                .map(Kept::page);
    }

    /** To be asked before a page is made, and handed to {@link #put}. */
    long generation() {
        return generation.get();
    }

    /** Keeps a page, unless something changed while it was being made. */
    void put(String address, CachedPage page, long madeIn) {
        if (page.content().contentLength() > LARGEST_PAGE || madeIn != generation.get()) return;
        if (pages.size() >= MOST_PAGES) pages.clear();
        pages.put(address, new Kept(page, clock.instant().plus(LIFE)));
        if (madeIn != generation.get()) pages.remove(address);
    }

    void drop() {
        generation.incrementAndGet();
        pages.clear();
    }

    private record Kept(CachedPage page, Instant until) {}

    /** A page's bytes, their type and their tag. */
    record CachedPage(ByteArrayResource content, String type, String tag) {
        static CachedPage of(byte[] bytes, String type) {
            return new CachedPage(
                    new ByteArrayResource(bytes), type, "W/\"" + DigestUtils.md5DigestAsHex(bytes) + "\"");
        }
    }
}

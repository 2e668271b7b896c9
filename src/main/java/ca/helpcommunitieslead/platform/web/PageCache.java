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
    private static final long MOST_BYTES = 24L * 1024 * 1024;
    private static final long LARGEST_PAGE = 512L * 1024;
    private static final int LONGEST_ADDRESS = 300;

    private final Map<String, Kept> pages = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();
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
        var length = page.content().contentLength();
        if (!isPlain(address) || length > LARGEST_PAGE || madeIn != generation.get()) return;
        if (bytes.addAndGet(length + address.length()) > MOST_BYTES) clear();
        pages.put(address, new Kept(page, clock.instant().plus(LIFE)));
        if (madeIn != generation.get()) pages.remove(address);
    }

    /** An address in some other spelling is answered, but a stranger's spellings are not kept. */
    private static boolean isPlain(String address) {
        var query = address.indexOf('?');
        var path = query < 0 ? address : address.substring(0, query);
        return address.length() <= LONGEST_ADDRESS && path.indexOf('%') < 0;
    }

    void drop() {
        generation.incrementAndGet();
        clear();
    }

    /** Sizes are added up roughly, as a page may be kept twice by requests at one time; clearing sets that right. */
    private void clear() {
        pages.clear();
        bytes.set(0);
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

package ca.helpcommunitieslead.endorsement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Domains whose mailboxes are made to be thrown away; bin/disposable-domains renews the list. It is read when first asked. */
@Component
final class DisposableDomains {
    private static final String LIST = "/disposable/domains.txt";

    private volatile @Nullable Set<String> known;

    /** Also a domain below one that is listed. */
    boolean include(String domain) {
        var listed = listed();
        for (var at = Optional.of(domain); at.isPresent(); at = DomainPattern.above(at.get())) {
            if (listed.contains(at.get())) return true;
        }
        return false;
    }

    private Set<String> listed() {
        var read = known;
        if (read != null) return read;
        var fresh = read();
        known = fresh;
        return fresh;
    }

    private static Set<String> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DisposableDomains.class.getResourceAsStream(LIST)), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

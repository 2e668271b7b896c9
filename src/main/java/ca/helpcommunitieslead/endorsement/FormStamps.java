package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.secret.Seals;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The time at which a form was made, sealed so that nobody can write another. A form without it, from another site or an
 * older page, is judged by the other rules. In development there is none, as nobody waits there.
 */
@Component
public final class FormStamps {
    static final Duration SOONEST = Duration.ofSeconds(2);
    private static final Pattern FORM = Pattern.compile("(\\d{1,15})\\.([0-9a-f]{64})");

    private final Seals seals;
    private final InstantSource clock;
    private final Settings settings;

    FormStamps(Seals seals, InstantSource clock, Settings settings) {
        this.seals = seals;
        this.clock = clock;
        this.settings = settings;
    }

    /** For a form that is made now; empty in development. */
    public String fresh() {
        return settings.development() ? "" : stamp(String.valueOf(clock.millis()));
    }

    private String stamp(String millis) {
        return millis + "." + seals.seal("endorsement-form", millis);
    }

    /** A stamp from the future is another node's, whose clock is ahead, and tells nothing. */
    boolean isTooFast(String stamp) {
        var now = clock.instant();
        return madeAt(stamp)
                .filter(made -> !made.isAfter(now) && now.isBefore(made.plus(SOONEST)))
                .isPresent();
    }

    private Optional<Instant> madeAt(String stamp) {
        var form = FORM.matcher(stamp);
        if (!form.matches() || !isSame(stamp, stamp(form.group(1)))) return Optional.empty();
        return Optional.of(Instant.ofEpochMilli(Long.parseLong(form.group(1))));
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}

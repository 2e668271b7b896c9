package ca.helpcommunitieslead.platform.secret;

import ca.helpcommunitieslead.platform.config.OperatorSecret;
import ca.helpcommunitieslead.platform.config.Settings;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keyed hashes: without the program's secret nobody can make one, or tell by trying what one was made of. The secret is
 * the operator's or, where they set none, the one that the database keeps.
 */
@Component
public final class Seals {
    private static final String ALGORITHM = "HmacSHA256";

    private final Settings settings;
    private final SecretStore store;
    private volatile @Nullable SecretKeySpec key;

    Seals(Settings settings, SecretStore store) {
        this.settings = settings;
        this.store = store;
    }

    /**
     * HMAC-SHA256 in 64 hexadecimal digits.
     *
     * @param purpose keeps what is sealed for one thing from being taken for another
     */
    public String seal(String purpose, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return HexFormat.of().formatHex(mac.doFinal((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKeySpec key() {
        var known = key;
        if (known != null) return known;
        var secret = settings.secret().map(OperatorSecret::value).orElseGet(store::kept);
        var made = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        key = made;
        return made;
    }
}

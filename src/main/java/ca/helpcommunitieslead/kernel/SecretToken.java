package ca.helpcommunitieslead.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A secret that is mailed to one person. Only its {@link #hash} is kept. */
public record SecretToken(String value) {
    /** SHA-256 of the token, in hexadecimal; enough for a secret of 128 random bits or more. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "SecretToken[…]";
    }
}

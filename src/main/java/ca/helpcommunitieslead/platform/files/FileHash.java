package ca.helpcommunitieslead.platform.files;

import ca.helpcommunitieslead.kernel.Parsed;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The SHA-256 of a file's bytes, in hexadecimal; its name in the store. */
public record FileHash(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public FileHash {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not a SHA-256");
    }

    public static Parsed<FileHash> parse(String raw) {
        return FORM.matcher(raw).matches() ? Parsed.valid(new FileHash(raw)) : Parsed.invalid("field.choice");
    }

    static FileHash of(byte[] bytes) {
        try {
            return new FileHash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

package ca.helpcommunitieslead.kernel;

import java.util.random.RandomGenerator;

/** Makes secrets and short public keys from letters and digits that are not mistaken for one another. */
public final class TokenSource {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int SECRET_LENGTH = 32;
    private static final int PUBLIC_KEY_LENGTH = 8;

    private final RandomGenerator random;

    public TokenSource(RandomGenerator random) {
        this.random = random;
    }

    /** A secret of 160 random bits. */
    public SecretToken secret() {
        return new SecretToken(characters(SECRET_LENGTH));
    }

    /** A key of eight characters (40 bits) for public addresses; the caller keeps it unique. */
    public String publicKey() {
        return characters(PUBLIC_KEY_LENGTH);
    }

    private String characters(int length) {
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++) text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        return text.toString();
    }
}

package ca.helpcommunitieslead.endorsement;

import com.ibm.icu.text.IDNA;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Domains of mailboxes: {@code example.org} is this one, {@code *.example.org} those one level below it,
 * {@code **.example.org} those at any depth below it.
 *
 * @param base in ASCII and lower case, as addresses have it
 */
record DomainPattern(Depth depth, String base) {
    private static final Pattern ASCII =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final int LONGEST = 253;
    private static final IDNA NAMES =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.USE_STD3_RULES | IDNA.CHECK_BIDI);

    enum Depth {
        EXACT(""),
        ONE_LEVEL("*."),
        ANY_DEPTH("**.");

        private final String mark;

        Depth(String mark) {
            this.mark = mark;
        }
    }

    /** Upper case, letters beyond ASCII, a leading {@code @} and a dot at the end are put right; anything else is refused. */
    static Optional<DomainPattern> parse(String text) {
        var written = text.strip();
        if (written.startsWith("@")) written = written.substring(1);
        var depth = depth(written);
        return ascii(written.substring(depth.mark.length()))
                .filter(base -> depth != Depth.EXACT || base.indexOf('.') > 0)
                .map(base -> new DomainPattern(depth, base));
    }

    private static Depth depth(String written) {
        if (written.startsWith(Depth.ANY_DEPTH.mark)) return Depth.ANY_DEPTH;
        return written.startsWith(Depth.ONE_LEVEL.mark) ? Depth.ONE_LEVEL : Depth.EXACT;
    }

    private static Optional<String> ascii(String written) {
        var name = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
        var problems = new IDNA.Info();
        var ascii = NAMES.nameToASCII(name, new StringBuilder(), problems).toString();
        var valid = !problems.hasErrors()
                && ascii.length() <= LONGEST
                && ASCII.matcher(ascii).matches();
        return valid ? Optional.of(ascii) : Optional.empty();
    }

    /** The same as an expression of PostgreSQL; a base holds nothing but letters, digits, hyphens and dots. */
    String expression() {
        var name = base.replace(".", "\\.") + "$";
        return switch (depth) {
            case EXACT -> "^" + name;
            case ONE_LEVEL -> "^[^.]+\\." + name;
            case ANY_DEPTH -> "\\." + name;
        };
    }

    boolean isExact() {
        return depth == Depth.EXACT;
    }

    boolean matches(String domain) {
        return switch (depth) {
            case EXACT -> domain.equals(base);
            case ONE_LEVEL -> above(domain).filter(base::equals).isPresent();
            case ANY_DEPTH -> domain.endsWith("." + base);
        };
    }

    /** The domain one level up; empty above the last. */
    static Optional<String> above(String domain) {
        var dot = domain.indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(domain.substring(dot + 1));
    }

    @Override
    public String toString() {
        return depth.mark + base;
    }
}

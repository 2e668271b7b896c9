package ca.helpcommunitieslead.architecture;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The message keys that stand in templates and code as literals: whole ones, beginnings that end in a dot
 * ({@code "campaign.lever." + …}) and endings that begin with one ({@code key + ".title"}).
 */
record UsedKeys(Set<String> whole, Set<String> prefixes, Set<String> suffixes) {
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"");
    private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z.][A-Za-z0-9._%-]*)\"");
    private static final Pattern KEY = Pattern.compile(
            "(?:" + String.join("|", Rooms.LEFT_TO_RIGHT) + "|field)\\.(?:[A-Za-z][A-Za-z0-9._-]*)?(?:%s.*)?");
    private static final Pattern SUFFIX = Pattern.compile("\\.[a-z][A-Za-z0-9.]*");
    private static final Pattern FILE = Pattern.compile(".*\\.(?:css|js|svg|yaml|csv|md|json|html|png|xml|atom|ics)");

    /** The audit log's actions look like keys but are never shown. */
    private static final Pattern AUDIT_ACTION = Pattern.compile("\\brecord\\s*\\([^;]*$");

    static UsedKeys inTheCode() {
        var used = new UsedKeys(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        Stream.concat(Sources.below(Sources.JAVA, ".java").stream(), Sources.below(Sources.TEMPLATES, ".jte").stream())
                .map(Sources::read)
                .forEach(used::collect);
        return used;
    }

    private void collect(String source) {
        var code = COMMENT.matcher(TEXT_BLOCK.matcher(source).replaceAll("")).replaceAll("");
        var literals = LITERAL.matcher(code);
        while (literals.find()) {
            var literal = literals.group(1);
            if (FILE.matcher(literal).matches() || isAuditAction(code, literals.start())) continue;
            if (SUFFIX.matcher(literal).matches()) suffixes.add(literal);
            else if (KEY.matcher(literal).matches()) add(literal);
        }
    }

    private static boolean isAuditAction(String code, int position) {
        return AUDIT_ACTION
                .matcher(code.substring(Math.max(0, position - 120), position))
                .find();
    }

    private void add(String literal) {
        var hole = literal.indexOf("%s");
        if (hole > 0) prefixes.add(literal.substring(0, hole));
        else if (literal.endsWith(".")) prefixes.add(literal);
        else whole.add(literal);
    }

    boolean uses(String key) {
        return whole.contains(key)
                || prefixes.stream().anyMatch(key::startsWith)
                || suffixes.stream()
                        .anyMatch(suffix -> key.endsWith(suffix)
                                && whole.contains(key.substring(0, key.length() - suffix.length())));
    }
}

package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.resolution.Clause.Kind;
import ca.helpcommunitieslead.resolution.ClauseSigns.Found;
import ca.helpcommunitieslead.resolution.ClauseSigns.Sign;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of a resolution, divided into clauses as far as its own words and numbers show them. Together the clauses
 * hold every word of the text, in its order.
 */
public record Wording(Lang lang, List<Clause> clauses) {
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\h*\\n\\s*|\\n(?=\\h*[•–*-]\\h)");
    private static final Pattern SOME_WORD = Pattern.compile("(?s).*[\\p{L}\\p{N}].*");

    public Wording {
        clauses = List.copyOf(clauses);
    }

    public static Wording of(Decision decision) {
        return of(decision.text(), decision.textLang());
    }

    public static Wording of(String raw, Lang lang) {
        var text = raw.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
        return new Wording(lang, new Reading(text, ClauseSigns.in(text, lang)).clauses());
    }

    public List<Clause> preamble() {
        return of(Kind.PREAMBLE);
    }

    public List<Clause> operative() {
        return of(Kind.OPERATIVE);
    }

    /** What stands before the first clause, where something does. */
    public List<Clause> lead() {
        return of(Kind.LEAD);
    }

    private List<Clause> of(Kind kind) {
        return clauses.stream().filter(clause -> clause.kind() == kind).toList();
    }

    public boolean isEmpty() {
        return clauses.isEmpty();
    }

    public Optional<Clause> operative(int number) {
        return operative().stream().filter(clause -> clause.number() == number).findFirst();
    }

    /** One way through a text, from sign to sign. */
    private static final class Reading {
        private final String text;
        private final List<Found> signs;
        private final List<Clause> clauses = new ArrayList<>();
        private final Map<Kind, Integer> numbers = new EnumMap<>(Kind.class);
        private Kind kind = Kind.LEAD;
        private int begun = 0;
        private int opened = 0;
        private int resolvedLeft;

        Reading(String text, List<Found> signs) {
            this.text = text;
            this.signs = signs;
            this.resolvedLeft = (int) signs.stream()
                    .filter(found -> found.sign() == Sign.RESOLVED)
                    .count();
        }

        List<Clause> clauses() {
            var whereas = signs.stream().anyMatch(found -> found.sign() == Sign.WHEREAS);
            if (resolvedLeft == 0 && !whereas) kind = Kind.OPERATIVE;
            for (var found : signs) {
                if (found.sign() == Sign.RESOLVED) resolvedLeft--;
                kindAfter(found).ifPresent(next -> turn(found, next));
            }
            close(text.length());
            return clauses;
        }

        /** Which kind of clause the sign begins; empty where it is only a word of the clause that it stands in. */
        private Optional<Kind> kindAfter(Found found) {
            return switch (found.sign()) {
                case WHEREAS -> Optional.of(Kind.PREAMBLE);
                case RESOLVED -> Optional.of(Kind.OPERATIVE);
                case THAT ->
                    kind == Kind.OPERATIVE || resolvedLeft == 0 ? Optional.of(Kind.OPERATIVE) : Optional.empty();
                case NUMBER -> kind == Kind.OPERATIVE ? Optional.of(Kind.OPERATIVE) : Optional.empty();
            };
        }

        /** Opening words that nothing follows, such as “be it resolved that:” before a list, belong to the next clause. */
        private void turn(Found found, Kind next) {
            var bare = opened > begun
                    && !SOME_WORD.matcher(text.substring(opened, found.start())).matches();
            if (bare && next == kind) {
                opened = found.end();
                return;
            }
            close(found.start());
            begun = found.start();
            opened = found.end();
            kind = next;
        }

        private void close(int end) {
            var part = text.substring(begun, end);
            if (isOneClause()) add(part);
            else BLANK_LINE.splitAsStream(part).forEach(this::add);
        }

        /** Where the text has no opening words for it, each paragraph stands alone. */
        private boolean isOneClause() {
            return opened > begun && (kind == Kind.OPERATIVE || hasResolved());
        }

        private boolean hasResolved() {
            return signs.stream().anyMatch(found -> found.sign() == Sign.RESOLVED || found.sign() == Sign.THAT);
        }

        private void add(String part) {
            var words = part.strip();
            if (words.isEmpty()) return;
            var paragraph = !isOneClause() && kind == Kind.PREAMBLE && hasParagraphBefore(part);
            var actual = paragraph ? Kind.OPERATIVE : kind;
            clauses.add(new Clause(actual, numbers.merge(actual, 1, Integer::sum), words));
        }

        /** After the last “whereas”, a paragraph that begins with none is what was decided. */
        private boolean hasParagraphBefore(String part) {
            return !text.startsWith(part, begun);
        }
    }
}

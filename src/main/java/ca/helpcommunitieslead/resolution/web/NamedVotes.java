package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.SafeText;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Vote.Cast;
import ca.helpcommunitieslead.resolution.Vote.NamedVote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A recorded vote as minutes have it: one name on each line, and after it how the member voted, in either language. */
final class NamedVotes {
    private static final int MOST_LINES = 200;
    private static final int LONGEST_LINE = 150;
    private static final int LONGEST_LIST = 20_000;

    /** The first word of each is the one that is written back. */
    private static final Map<Cast, List<String>> ENGLISH = Map.of(
            Cast.FOR, List.of("for", "yes", "yea", "aye", "in favour", "in favor"),
            Cast.AGAINST, List.of("against", "no", "nay", "opposed"),
            Cast.ABSENT, List.of("absent", "away"),
            Cast.CONFLICT, List.of("conflict", "conflict of interest", "conflict declared", "declared conflict"));

    private static final Map<Cast, List<String>> FRENCH = Map.of(
            Cast.FOR, List.of("pour", "oui", "en faveur"),
            Cast.AGAINST, List.of("contre", "non"),
            Cast.ABSENT, List.of("absent", "absente"),
            Cast.CONFLICT, List.of("conflit", "conflit d’intérêts", "conflit d'intérêts", "conflit d’intérêt"));

    private static final Map<String, Cast> CASTS = Stream.of(ENGLISH, FRENCH)
            .flatMap(words -> words.entrySet().stream())
            .flatMap(entry -> entry.getValue().stream().map(word -> Map.entry(word, entry.getKey())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));

    private static final Pattern LINE = Pattern.compile(
            "(.+?)[\\s\\h:;,=(–—-]+(" + alternatives() + ")[\\s\\h).]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Submission form;
    private final String field;
    private final List<NamedVote> read = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private NamedVotes(Submission form, String field) {
        this.form = form;
        this.field = field;
    }

    private static String alternatives() {
        return CASTS.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** Notes at the field the first line that is wrong; what was read until there is given. */
    static List<NamedVote> read(Submission form, String field) {
        var lines = form.optional(field, LONGEST_LIST).split("\r\n|\r|\n", -1);
        var votes = new NamedVotes(form, field);
        if (lines.length > MOST_LINES) form.reject(field, "resolution.names.tooMany", MOST_LINES);
        else votes.lines(lines);
        return List.copyOf(votes.read);
    }

    private void lines(String[] lines) {
        for (int i = 0; i < lines.length; i++)
            if (!line(i + 1, lines[i].replace('\t', ' ').strip())) return;
    }

    /** Whether it is right. */
    private boolean line(int number, String line) {
        if (line.isEmpty()) return true;
        if (line.length() > LONGEST_LINE) return reject("tooLong", number, LONGEST_LINE);
        if (SafeText.hasHidden(line)) return reject("hidden", number);
        var parts = LINE.matcher(line);
        if (!parts.matches()) return reject("unclear", number, line);
        var name = parts.group(1);
        if (name.codePoints().noneMatch(Character::isLetter)) return reject("noName", number);
        if (!names.add(name.toLowerCase(Locale.ROOT))) return reject("twice", number, name);
        return read.add(new NamedVote(name, cast(parts.group(2))));
    }

    private static Cast cast(String word) {
        var cast = CASTS.get(word.toLowerCase(Locale.ROOT));
        if (cast == null) throw new IllegalStateException("no vote is called " + word);
        return cast;
    }

    private boolean reject(String problem, Object... arguments) {
        form.reject(field, "resolution.names." + problem, arguments);
        return false;
    }

    /** The list as it would have been typed. */
    static String typed(List<NamedVote> votes, Lang lang) {
        var words = lang == Lang.FR ? FRENCH : ENGLISH;
        return votes.stream()
                .map(vote -> vote.name()
                        + (lang == Lang.FR ? "\u00a0: " : ": ")
                        + words.getOrDefault(vote.cast(), List.of("")).getFirst())
                .collect(Collectors.joining("\n"));
    }
}

package ca.helpcommunitieslead.platform.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What changed between two wordings, in whole words. */
public final class WordDiff {
    /** How many pieces are compared at most; the work may grow with the square of this. */
    private static final int MOST_PIECES = 12_000;

    private static final Pattern WORDS = Pattern.compile("\\R\\s*|(?:[\\p{L}\\p{N}\\p{M}’'‑-]+|\\S)\\h*|\\s");
    private static final Pattern LINES = Pattern.compile("[^\\n]*\\n|[^\\n]+");

    private WordDiff() {}

    /** What a part is: in both texts, only in the older one, or only in the newer one. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /**
     * A stretch of text.
     *
     * @param text with its white space and line breaks; never empty
     */
    public record Part(Kind kind, String text) {}

    /**
     * The parts in reading order, what was removed before what stands in its place. Without the removed parts they are
     * the newer text, character for character. White space alone is no change. Very long texts are compared by lines,
     * and beyond that not at all: then all is removed and all is added.
     */
    public static List<Part> between(String before, String after) {
        return compare(WORDS, before, after)
                .or(() -> compare(LINES, before, after))
                .orElseGet(() -> new Parts().removed(before).added(after).list());
    }

    private static Optional<List<Part>> compare(Pattern pattern, String before, String after) {
        var old = pieces(pattern, before);
        var fresh = pieces(pattern, after);
        if (old.size() + fresh.size() > MOST_PIECES) return Optional.empty();
        var parts = new Parts();
        var at = 0;
        for (var change : changes(old, fresh)) {
            var source = change.getSource();
            var target = change.getTarget();
            parts.same(join(fresh, at, target.getPosition()));
            parts.removed(join(old, source.getPosition(), source.getPosition() + source.size()));
            at = target.getPosition() + target.size();
            parts.added(join(fresh, target.getPosition(), at));
        }
        parts.same(join(fresh, at, fresh.size()));
        return Optional.of(parts.list());
    }

    private static List<String> pieces(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<AbstractDelta<String>> changes(List<String> old, List<String> fresh) {
        return DiffUtils.diff(words(old), words(fresh), new MyersDiffWithLinearSpace<String>())
                .getDeltas();
    }

    private static List<String> words(List<String> pieces) {
        return pieces.stream().map(String::strip).toList();
    }

    private static String join(List<String> pieces, int from, int to) {
        return String.join("", pieces.subList(from, to));
    }

    /**
     * Puts the parts together. A lone short word that stayed between two changes is counted as changed with them, since
     * a sentence with holes in it cannot be read.
     */
    private static final class Parts {
        private static final int SHORT = 4;

        private final List<Part> done = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private String kept = "";

        Parts removed(String text) {
            if (!text.isEmpty()) change();
            removed.append(text);
            return this;
        }

        Parts added(String text) {
            if (!text.isEmpty()) change();
            added.append(text);
            return this;
        }

        /** A change begins or goes on: what was kept before it is settled. */
        private void change() {
            var changing = removed.length() + added.length() > 0;
            if (changing && kept.strip().length() < SHORT && !kept.contains("\n")) {
                removed.append(kept);
                added.append(kept);
            } else {
                settle();
            }
            kept = "";
        }

        void same(String text) {
            kept += text;
        }

        private void settle() {
            add(Kind.REMOVED, removed.toString());
            add(Kind.ADDED, added.toString());
            removed.setLength(0);
            added.setLength(0);
            add(Kind.SAME, kept);
        }

        private void add(Kind kind, String text) {
            if (!text.isEmpty()) done.add(new Part(kind, text));
        }

        List<Part> list() {
            settle();
            return List.copyOf(done);
        }
    }
}

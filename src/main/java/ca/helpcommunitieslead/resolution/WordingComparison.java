package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.platform.text.WordDiff;
import ca.helpcommunitieslead.resolution.Clause.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clauses that a council adopted beside those of the template, each beside the one that it is most like. */
public record WordingComparison(List<Pair> preamble, List<Pair> operative) {
    /** Below this share of words in common two clauses are no pair. */
    private static final double ALIKE = 0.4;

    public WordingComparison {
        preamble = List.copyOf(preamble);
        operative = List.copyOf(operative);
    }

    /**
     * One clause of the template, of the resolution, or of both.
     *
     * @param parts word by word, where both are there and differ
     */
    public record Pair(
            ClauseChange change,
            @Nullable Clause template,
            @Nullable Clause adopted,
            List<WordDiff.Part> parts) {
        /** The words of the one that is there; of both, the adopted ones. */
        public String text() {
            if (adopted != null) return adopted.text();
            return template == null ? "" : template.text();
        }
    }

    public static WordingComparison of(Wording template, Wording adopted) {
        return new WordingComparison(
                new Alignment(template, adopted, Kind.PREAMBLE).pairs(),
                new Alignment(template, adopted, Kind.OPERATIVE).pairs());
    }

    public long count(ClauseChange change) {
        return Stream.concat(preamble.stream(), operative.stream())
                .filter(pair -> pair.change() == change)
                .count();
    }

    private static final class Alignment {
        private final Wording adopted;
        private final List<Clause> old;
        private final List<Clause> fresh;

        Alignment(Wording template, Wording adopted, Kind kind) {
            this.adopted = adopted;
            this.old = template.clauses().stream()
                    .filter(clause -> clause.kind() == kind && !ClauseChange.isBlank(clause.text()))
                    .toList();
            this.fresh = adopted.clauses().stream()
                    .filter(clause -> clause.kind() == kind)
                    .toList();
        }

        /** In the order of the resolution; what was left out stands behind what it followed in the template. */
        List<Pair> pairs() {
            var partners = partners();
            var pairs = new ArrayList<Pair>();
            var told = new HashSet<Integer>();
            leftOutFrom(0, partners, told, pairs);
            for (int there = 0; there < fresh.size(); there++) {
                var partner = partners.get(there);
                if (partner == null) {
                    pairs.add(new Pair(ClauseChange.ADDED, null, fresh.get(there), List.of()));
                } else {
                    told.add(partner);
                    pairs.add(pair(old.get(partner), fresh.get(there)));
                    leftOutFrom(partner + 1, partners, told, pairs);
                }
            }
            return pairs;
        }

        private void leftOutFrom(int first, Map<Integer, Integer> partners, Set<Integer> told, List<Pair> pairs) {
            for (int at = first; at < old.size() && !partners.containsValue(at); at++)
                if (told.add(at)) pairs.add(new Pair(ClauseChange.LEFT_OUT, old.get(at), null, List.of()));
        }

        /** By the place in the resolution the place in the template; the most alike find each other first. */
        private Map<Integer, Integer> partners() {
            var partners = new HashMap<Integer, Integer>();
            var taken = new HashSet<Integer>();
            for (var match : matches()) {
                if (partners.containsKey(match.there()) || !taken.add(match.here())) continue;
                partners.put(match.there(), match.here());
            }
            return partners;
        }

        private List<Match> matches() {
            var matches = new ArrayList<Match>();
            for (int here = 0; here < old.size(); here++)
                for (int there = 0; there < fresh.size(); there++)
                    matches.add(new Match(here, there, alike(old.get(here), fresh.get(there))));
            matches.removeIf(match -> match.alike() < ALIKE);
            matches.sort(Comparator.comparingDouble(Match::alike)
                    .reversed()
                    .thenComparingInt(match -> Math.abs(match.here() - match.there())));
            return matches;
        }

        private static double alike(Clause one, Clause other) {
            return Similarity.between(ClauseSigns.withoutOpening(one.text()), ClauseSigns.withoutOpening(other.text()));
        }

        private Pair pair(Clause before, Clause after) {
            var change = ClauseChange.between(before.text(), after.text(), adopted.lang());
            var parts = change == ClauseChange.UNCHANGED
                    ? List.<WordDiff.Part>of()
                    : WordDiff.between(oneLine(before), oneLine(after));
            return new Pair(change, before, after, parts);
        }

        private static String oneLine(Clause clause) {
            return clause.text().replaceAll("\\s+", " ");
        }
    }

    private record Match(int here, int there, double alike) {}
}

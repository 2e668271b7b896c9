package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds municipalities by what people type: any case, accents, abbreviations, the beginning of a word, one typo. */
final class MunicipalitySearch {
    private static final int MOST_FOUND = 30;
    private static final int SHORTEST_FORGIVEN = 5;

    private final List<Entry> entries;

    MunicipalitySearch(List<Municipality> all) {
        this.entries = all.stream().map(Entry::of).toList();
    }

    /** The best first, and among equals those where more people live. */
    List<Municipality> find(String text) {
        var wanted = SearchWords.of(text);
        if (wanted.isEmpty()) return List.of();
        return entries.stream()
                .flatMap(entry -> entry.rank(wanted).map(rank -> new Hit(entry.municipality, rank)).stream())
                .sorted(Comparator.comparing(Hit::rank)
                        .thenComparing(Comparator.comparingLong(Hit::population).reversed())
                        .thenComparing(hit -> hit.municipality.code().value()))
                .limit(MOST_FOUND)
                .map(Hit::municipality)
                .toList();
    }

    /** How well an entry fits, the best first. */
    private enum Rank {
        WHOLE_NAME,
        BEGINNING,
        WORDS,
        TYPO
    }

    private record Hit(Municipality municipality, Rank rank) {
        long population() {
            return municipality.population();
        }
    }

    /**
     * @param names its short names, each as one word
     * @param wholes its names with their kind, the words sorted
     * @param words all words of its names and kind
     */
    private record Entry(Municipality municipality, Set<String> names, Set<String> wholes, Set<String> words) {
        static Entry of(Municipality municipality) {
            var names = both(municipality.name());
            var labels = new ArrayList<>(both(municipality.label()));
            labels.add(SearchWords.of(municipality.officialName()));
            return new Entry(
                    municipality,
                    names.stream().flatMap(name -> name.joined().stream()).collect(Collectors.toSet()),
                    labels.stream().map(SearchWords::sorted).collect(Collectors.toSet()),
                    labels.stream()
                            .flatMap(label -> Stream.concat(label.asWritten().stream(), label.full().stream()))
                            .collect(Collectors.toSet()));
        }

        private static List<SearchWords> both(LocalizedText text) {
            return Stream.of(Lang.values())
                    .map(lang -> SearchWords.of(text.in(lang).text()))
                    .toList();
        }

        Optional<Rank> rank(SearchWords wanted) {
            var joined = wanted.joined();
            if (joined.stream().anyMatch(names::contains) || wholes.contains(wanted.sorted()))
                return Optional.of(Rank.WHOLE_NAME);
            if (names.stream().anyMatch(name -> joined.stream().anyMatch(name::startsWith)))
                return Optional.of(Rank.BEGINNING);
            var telling = wanted.telling();
            if (all(telling, false)) return Optional.of(Rank.WORDS);
            return all(telling, true) ? Optional.of(Rank.TYPO) : Optional.empty();
        }

        private boolean all(SearchWords wanted, boolean forgiving) {
            return IntStream.range(0, wanted.full().size())
                    .allMatch(i -> has(wanted.asWritten().get(i), forgiving)
                            || has(wanted.full().get(i), forgiving));
        }

        private boolean has(String wanted, boolean forgiving) {
            return words.stream().anyMatch(word -> word.startsWith(wanted))
                    || (forgiving
                            && wanted.length() >= SHORTEST_FORGIVEN
                            && words.stream().anyMatch(word -> Typo.isOneApart(word, wanted)));
        }
    }
}

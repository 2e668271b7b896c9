package ca.helpcommunitieslead.kit.web;

import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.campaign.Priority;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.directory.PostalArea;
import ca.helpcommunitieslead.kernel.PostalCode;
import ca.helpcommunitieslead.kit.KitChoice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads from an address for whom the kit is made out, and what about. */
@Component
final class KitChoices {
    private static final int LONGEST_SEARCH = 100;

    private final Priorities priorities;
    private final Municipalities municipalities;

    KitChoices(Priorities priorities, Municipalities municipalities) {
        this.priorities = priorities;
        this.municipalities = municipalities;
    }

    /** Empty where the address names a municipality or a priority that is not there. */
    Optional<KitChoice> read(MultiValueMap<String, String> query) {
        var code = text(query, "municipality");
        var municipality = municipality(code);
        var chosen = chosen(query);
        var unknown = municipality.isEmpty() && !code.isEmpty();
        if (unknown || chosen.isEmpty()) return Optional.empty();
        return Optional.of(new KitChoice(municipality, chosen, isEverything(chosen)));
    }

    Optional<Municipality> municipality(String code) {
        return MunicipalityCode.parse(code).toOptional().flatMap(municipalities::byCode);
    }

    /** The priorities that are named, or all where none is; empty where one of them is unknown. */
    private List<Priority> chosen(MultiValueMap<String, String> query) {
        var named = named(query);
        if (named.isEmpty()) return priorities.all();
        if (!named.stream().allMatch(slug -> priorities.bySlug(slug).isPresent())) return List.of();
        return priorities.all().stream()
                .filter(priority -> named.contains(priority.slug()))
                .toList();
    }

    private static List<String> named(MultiValueMap<String, String> query) {
        return query.getOrDefault("priority", List.of()).stream()
                .filter(Predicate.not(String::isBlank))
                .toList();
    }

    /** As much of what the address says as can be understood. */
    KitChoice readLeniently(MultiValueMap<String, String> query) {
        var chosen = chosen(query);
        var known = chosen.isEmpty() ? priorities.all() : chosen;
        return new KitChoice(municipality(text(query, "municipality")), known, isEverything(known));
    }

    private boolean isEverything(List<Priority> chosen) {
        return chosen.size() == priorities.all().size();
    }

    /** Those whose name or postal code somebody typed, best first. */
    List<Municipality> search(String typed) {
        var packed = typed.replaceAll("[\\s\\u00a0-]", "").toUpperCase(Locale.ROOT);
        return PostalCode.parse(packed.length() == 3 ? packed + "1A1" : packed)
                .toOptional()
                .map(code -> municipalities.near(code).stream()
                        .map(PostalArea::municipality)
                        .map(municipalities::get)
                        .toList())
                .orElseGet(() -> municipalities.search(typed.substring(0, Math.min(LONGEST_SEARCH, typed.length()))));
    }

    List<Priority> all() {
        return priorities.all();
    }

    static String text(MultiValueMap<String, String> query, String name) {
        var value = query.getFirst(name);
        return value == null ? "" : value.strip();
    }
}

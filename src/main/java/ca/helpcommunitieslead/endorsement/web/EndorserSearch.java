package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.endorsement.Capacity;
import ca.helpcommunitieslead.endorsement.EndorserFilter;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.web.Submission;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What part of the public list the address asks for. A value that names nothing finds nobody. */
public record EndorserSearch(Submission query) {
    static final List<Capacity.Kind> OFFICES = List.of(Capacity.Kind.ELECTED, Capacity.Kind.STAFF);
    private static final List<String> FIELDS = List.of("q", "municipality", "capacity");
    private static final int LONGEST_NAME = 100;

    public boolean isSet() {
        return FIELDS.stream().anyMatch(field -> query.present(field).isPresent());
    }

    /** Whether this is a later part of the list. */
    public boolean isLater() {
        return before() != null;
    }

    /** Empty where a value names nothing. */
    Optional<EndorserFilter> filter(Places places) {
        var name = query.text("q");
        var chosen =
                Submission.of(Map.of("municipality", query.text("municipality"), "capacity", query.text("capacity")));
        var municipality = chosen.readIfPresent("municipality", places::read);
        var capacity = chosen.readIfPresent("capacity", EndorserSearch::kind);
        if (!chosen.isValid() || name.length() > LONGEST_NAME) return Optional.empty();
        return Optional.of(new EndorserFilter(name, municipality.orElse(null), capacity.orElse(null)));
    }

    private static Parsed<Capacity.Kind> kind(String raw) {
        return OFFICES.stream()
                .filter(kind -> SaidFields.value(kind).equals(raw))
                .findFirst()
                .map(Parsed::valid)
                .orElseGet(() -> Parsed.invalid("field.choice"));
    }

    @Nullable
    Long before() {
        return number(query.text("before"));
    }

    /** A number in an address; null where it is none. */
    static @Nullable Long number(String raw) {
        return raw.matches("[1-9][0-9]{0,14}") ? Long.valueOf(raw) : null;
    }

    /** The address of the part of the same search that begins after this number. */
    public String after(long number) {
        return address(Stream.of("before=" + number));
    }

    /** The address of the search from its beginning. */
    public String fromTheNewest() {
        return address(Stream.empty());
    }

    private String address(Stream<String> last) {
        var parts = FIELDS.stream()
                .flatMap(field -> query.present(field).stream()
                        .map(value -> field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        var all = Stream.concat(parts, last).toList();
        return "/endorsers" + (all.isEmpty() ? "" : "?" + String.join("&", all));
    }
}

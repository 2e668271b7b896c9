package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.Capacity;
import ca.helpcommunitieslead.endorsement.CommentCheck;
import ca.helpcommunitieslead.endorsement.Endorsement;
import ca.helpcommunitieslead.endorsement.StaffEndorsements;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of the staff's list.
 *
 * @param found one more than is shown, where there are more
 * @param count how many there are, as far as they were counted
 */
public record StaffListPage(
        Submission query, List<Endorsement> found, int count, Municipalities municipalities, ZoneId zone) {
    static final int SIZE = 50;

    public StaffListPage {
        found = List.copyOf(found);
    }

    public List<Endorsement> rows() {
        return found.subList(0, Math.min(SIZE, found.size()));
    }

    public boolean hasOlder() {
        return found.size() > SIZE;
    }

    /** The address of the older ones. */
    public String older() {
        return address() + "&after=" + rows().getLast().id().value();
    }

    /** The same search from its beginning. */
    public String address() {
        return "/admin/endorsements?"
                + Stream.of("q", "state", "municipality", "capacity", "comment", "from", "to")
                        .map(name -> name + "=" + URLEncoder.encode(query.text(name), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    public boolean isBeginning() {
        return query.text("after").isEmpty();
    }

    /** How many there are, in words. */
    public String counted(Ui ui) {
        return count > StaffEndorsements.MOST_COUNTED
                ? ui.t("endorsement.staff.more", StaffEndorsements.MOST_COUNTED)
                : ui.t("endorsement.staff.count", count);
    }

    public String place(Ui ui, Endorsement person) {
        return person.municipalityCode()
                .flatMap(municipalities::byCode)
                .map(town -> ui.in(town.label()).text())
                .orElseGet(() -> ui.t("endorsement.municipality.none"));
    }

    public LocalDate day(Endorsement person) {
        return LocalDate.ofInstant(person.requestedAt(), zone);
    }

    public List<Choice> places(Ui ui) {
        return municipalities.all().stream()
                .map(Municipality::code)
                .map(code -> choice(ui, code))
                .toList();
    }

    private Choice choice(Ui ui, MunicipalityCode code) {
        return new Choice(code.value(), ui.in(municipalities.get(code).label()).text());
    }

    public static List<Choice> states(Ui ui) {
        return choices(ui, "endorsement.staff.state.", Endorsement.State.values());
    }

    public static List<Choice> capacities(Ui ui) {
        return choices(ui, "endorsement.staff.capacity.", Capacity.Kind.values());
    }

    public static List<Choice> comments(Ui ui) {
        return choices(ui, "endorsement.staff.comment.", CommentCheck.values());
    }

    private static List<Choice> choices(Ui ui, String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), ui.t(prefix + value.name())))
                .toList();
    }
}

package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.organisation.HistoryEntry;
import ca.helpcommunitieslead.organisation.Organisation;
import ca.helpcommunitieslead.organisation.OrganisationState;
import ca.helpcommunitieslead.organisation.RefusalReason;
import ca.helpcommunitieslead.organisation.StaffOrganisations;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that staff know of one organisation.
 *
 * @param names of people with an account
 * @param form what was sent and is wrong, or empty
 */
public record StaffPage(
        StaffOrganisations.File file,
        Optional<Municipality> municipality,
        Map<PersonId, String> names,
        Submission form,
        ZoneId zone) {
    public static final Map<String, String> LABELS = Map.of("note", "organisation.staff.note");

    public Organisation organisation() {
        return file.organisation();
    }

    /** This page, without the language. */
    public String path() {
        return "/admin/organisations/" + organisation().id().value();
    }

    public boolean canAccept() {
        return organisation().state().canBecome(OrganisationState.APPROVED);
    }

    public boolean canRefuse() {
        return organisation().state().canBecome(OrganisationState.REFUSED)
                || organisation().state().canBecome(OrganisationState.TAKEN_DOWN);
    }

    public String acceptKey() {
        return organisation().state() == OrganisationState.TAKEN_DOWN
                ? "organisation.staff.putBack"
                : "organisation.staff.approve";
    }

    public String refuseKey() {
        return organisation().isPublic() ? "organisation.staff.takeDown" : "organisation.staff.refuse";
    }

    public static List<Choice> reasons(Ui ui) {
        return Arrays.stream(RefusalReason.values())
                .map(reason -> new Choice(reason.key(), ui.t(reason.labelKey())))
                .toList();
    }

    /** The time of a step for machines, to the second. */
    public static String machineTime(HistoryEntry entry) {
        return entry.at().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public String actor(Ui ui, HistoryEntry entry) {
        return entry.actor()
                .map(id -> names.getOrDefault(id, ui.t("organisation.staff.formerly")))
                .orElseGet(() -> ui.t("organisation.staff.contact"));
    }

    public static String reason(Ui ui, HistoryEntry entry) {
        return RefusalReason.parse(entry.reason())
                .map(reason -> ui.t(reason.labelKey()))
                .orElse("");
    }
}

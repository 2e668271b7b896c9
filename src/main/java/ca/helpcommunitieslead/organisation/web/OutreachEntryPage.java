package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.organisation.OutreachChange;
import ca.helpcommunitieslead.organisation.OutreachEntry;
import ca.helpcommunitieslead.organisation.OutreachState;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * One entry of the outreach log.
 *
 * @param outcome the form that says what came of it
 * @param history newest first
 * @param names of people with an account
 */
public record OutreachEntryPage(
        OutreachRow row,
        OutreachForm form,
        Submission outcome,
        List<OutreachChange> history,
        Map<PersonId, String> names,
        ZoneId zone) {
    public OutreachEntry entry() {
        return row.entry();
    }

    public OutreachPlace place() {
        return form.place();
    }

    /** This page, without the language. */
    public String path() {
        return place().path() + "/" + entry().id().value();
    }

    public boolean isOwn() {
        return entry().isOf(place().author());
    }

    public boolean canComplete() {
        return entry().state() != OutreachState.DROPPED;
    }

    public String completionKey() {
        return entry().isPlanned() ? "organisation.outreach.complete" : "organisation.outreach.correctOutcome";
    }

    /** For machines, which read no smaller part of a second. */
    public static String moment(OutreachChange change) {
        return change.at().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public String actor(Ui ui, OutreachChange change) {
        return change.actor()
                .map(id -> names.getOrDefault(id, ui.t("organisation.staff.formerly")))
                .orElseGet(() -> ui.t("organisation.staff.contact"));
    }

    /** How it stood after a change. */
    public static String stood(Ui ui, OutreachChange change) {
        var day = change.byWhen().map(ui::date);
        return ui.t(change.activity().labelKey()) + ", " + day.orElseGet(() -> ui.t("organisation.outreach.open"));
    }
}

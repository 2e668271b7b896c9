package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.organisation.PublicOrganisation;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Pager;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.util.List;
import java.util.Optional;

/**
 * The public list.
 *
 * @param found how many the filter lets through
 * @param all how many are approved
 * @param municipalities those where some work
 */
public record DirectoryPage(
        Submission query, List<Row> rows, Pager pager, long found, int all, List<Choice> municipalities) {
    /** An organisation and the municipality where it works; empty: the whole province. */
    public record Row(PublicOrganisation organisation, Optional<Municipality> municipality) {
        public String place(Ui ui) {
            return municipality
                    .map(known -> ui.in(known.label()).text())
                    .orElseGet(() -> ui.t("organisation.everywhere"));
        }
    }

    public boolean isFiltered() {
        return DirectoryFilter.isSet(query);
    }

    public static List<Choice> kinds(Ui ui) {
        return SignOnPage.kinds(ui);
    }

    public static List<Choice> orders(Ui ui) {
        return List.of(
                new Choice("newest", ui.t("organisation.order.newest")),
                new Choice("name", ui.t("organisation.order.name")));
    }
}

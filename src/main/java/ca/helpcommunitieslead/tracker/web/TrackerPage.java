package ca.helpcommunitieslead.tracker.web;

import ca.helpcommunitieslead.campaign.Priority;
import ca.helpcommunitieslead.directory.Tier;
import ca.helpcommunitieslead.kernel.Slice;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Pager;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.threshold.Standing;
import ca.helpcommunitieslead.tracker.Council;
import ca.helpcommunitieslead.tracker.CouncilState;
import java.util.Arrays;
import java.util.List;

/**
 * The map and the table of all councils.
 *
 * @param preparing how many more councils are known to prepare a motion, whether or not they may be named
 * @param everybody how many people live in the jurisdiction
 */
public record TrackerPage(
        Submission filter,
        Slice<Council> councils,
        String address,
        CouncilMap map,
        Standing standing,
        int preparing,
        long everybody,
        List<String> divisions,
        List<Priority> priorities) {

    /** The share of the people who live under a council that asked. */
    public String share(Ui ui) {
        return Share.of(standing.population(), everybody).words(ui);
    }

    public boolean isFiltered() {
        return CouncilFilter.isSet(filter);
    }

    public Pager pager() {
        return Pager.of(councils, address);
    }

    public static List<Choice> states(Ui ui) {
        return Arrays.stream(CouncilState.values())
                .map(state -> new Choice(state.name(), ui.t("tracker.state." + state)))
                .toList();
    }

    public static List<Choice> tiers(Ui ui) {
        return Arrays.stream(Tier.values())
                .map(tier -> new Choice(tier.name(), ui.t("tracker.tier." + tier)))
                .toList();
    }

    public List<Choice> regions() {
        return divisions.stream()
                .map(division -> new Choice(division, division))
                .toList();
    }

    public List<Choice> priorityChoices(Ui ui) {
        return priorities.stream()
                .map(priority ->
                        new Choice(priority.slug(), ui.in(priority.title()).text()))
                .toList();
    }

    /** The priorities that a council's decisions support, in the campaign's order. */
    public List<Priority> supportedBy(Council council) {
        return priorities.stream()
                .filter(priority -> council.priorities().contains(priority.slug()))
                .toList();
    }
}

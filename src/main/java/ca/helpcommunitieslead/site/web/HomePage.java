package ca.helpcommunitieslead.site.web;

import ca.helpcommunitieslead.campaign.Campaign;
import ca.helpcommunitieslead.campaign.Priority;
import ca.helpcommunitieslead.campaign.SupportTally.Support;
import ca.helpcommunitieslead.endorsement.PublicEndorser;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.site.HomeFigures.Cell;
import ca.helpcommunitieslead.site.HomeFigures.Standing;
import ca.helpcommunitieslead.site.Roadmap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The home page.
 *
 * @param support the counted councils behind each priority, by its slug
 * @param voices the newest people whose comment is shown
 */
public record HomePage(
        Campaign campaign,
        Standing standing,
        List<Priority> priorities,
        Map<String, Support> support,
        Roadmap roadmap,
        List<PublicEndorser> voices) {
    private static final int LONG_NAME = 20;
    private static final int LONG_WORD = 9;

    public List<Cell> filled() {
        return standing.cells().stream().limit(standing.threshold()).toList();
    }

    public int empty() {
        return standing.threshold() - filled().size();
    }

    /** Counted councils that have no cell, because the cells are full. */
    public int more() {
        return Math.max(0, standing.counted() - standing.threshold());
    }

    public Optional<LocalDate> crossedOn() {
        return standing.crossedAt().map(campaign::dayOf);
    }

    /** That the threshold was reached and is reached no more, with both days; empty where it holds or never was. */
    public String fallenBelow(Ui ui) {
        return fallenBelow(ui, campaign, standing);
    }

    static String fallenBelow(Ui ui, Campaign campaign, Standing standing) {
        return standing.closedAgain()
                .flatMap(opening -> opening.closed()
                        .map(closed -> ui.t(
                                "site.home.closed",
                                standing.threshold(),
                                ui.date(campaign.dayOf(opening.at())),
                                ui.date(campaign.dayOf(closed)))))
                .orElse("");
    }

    /** How many authorities the priorities go to. */
    public int authorities() {
        return (int) priorities.stream()
                .map(priority -> priority.authority().key())
                .distinct()
                .count();
    }

    public Support behind(Priority priority) {
        return support.getOrDefault(priority.slug(), Support.NONE);
    }

    /** Whether the name needs smaller letters to stay within its cell. */
    public boolean isLong(Ui ui, Cell cell) {
        var name = ui.in(cell.name()).text();
        return name.length() > LONG_NAME
                || Arrays.stream(name.split("[ -]")).anyMatch(word -> word.length() > LONG_WORD);
    }

    /** Day and month in the year of the count, the bare year for decisions of other years. */
    public String day(Ui ui, Cell cell) {
        var year = cell.decidedOn().getYear();
        return year == campaign.dayOf(standing.countedAt()).getYear()
                ? ui.shortDate(cell.decidedOn())
                : String.valueOf(year);
    }

    public String countedAt(Ui ui) {
        return ui.dateTime(standing.countedAt(), campaign.zone());
    }

    /** The share of all residents who live under a counted council, in whole percent. */
    public long share() {
        return standing.populationOfAll() == 0
                ? 0
                : Math.round(100.0 * standing.population() / standing.populationOfAll());
    }
}

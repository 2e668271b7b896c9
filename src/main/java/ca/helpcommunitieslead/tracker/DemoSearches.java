package ca.helpcommunitieslead.tracker;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.platform.config.DevelopmentOnly;
import ca.helpcommunitieslead.platform.demo.DemoPart;
import ca.helpcommunitieslead.platform.demo.DemoScript;
import ca.helpcommunitieslead.platform.demo.Scene;
import java.util.List;
import org.springframework.stereotype.Component;

/** Councils for which an invented verifier looked in vain. */
@Component
@DevelopmentOnly
final class DemoSearches implements DemoPart {
    private static final int NOON = 12;

    private final CouncilSearches searches;
    private final People people;

    DemoSearches(CouncilSearches searches, People people) {
        this.searches = searches;
        this.people = people;
    }

    @Override
    public List<Scene> scenes(DemoScript script) {
        return script.section("searches", DemoSearch.class).stream()
                .map(search -> new Scene(
                        script.at(script.today().minusDays(search.daysAgo()), NOON), () -> note(search, script)))
                .toList();
    }

    private void note(DemoSearch told, DemoScript script) {
        var verifier = people.all().stream()
                .filter(person -> person.is(Role.VERIFIER) && !person.is(Role.ADMINISTRATOR))
                .findFirst()
                .orElseThrow();
        var day = script.today().minusDays(told.daysAgo());
        searches.record(verifier.id(), new CouncilSearch(new MunicipalityCode(told.municipality()), day, told.link()));
    }

    record DemoSearch(String municipality, int daysAgo, String link) {}
}

package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.organisation.OutreachLog.Recording;
import ca.helpcommunitieslead.platform.config.DevelopmentOnly;
import ca.helpcommunitieslead.platform.demo.DemoPart;
import ca.helpcommunitieslead.platform.demo.DemoScript;
import ca.helpcommunitieslead.platform.demo.Scene;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the invented organisations of a demonstration plan at councils; two of them collide, and know it. */
@Component
@DevelopmentOnly
final class DemoOutreach implements DemoPart {
    private static final int NOTED_AT = 15;
    private static final int CLOSED_AT = 17;

    private final OutreachLog log;
    private final Outreach outreach;
    private final StaffOrganisations organisations;
    private final People people;

    DemoOutreach(OutreachLog log, Outreach outreach, StaffOrganisations organisations, People people) {
        this.log = log;
        this.outreach = outreach;
        this.organisations = organisations;
        this.people = people;
    }

    @Override
    public List<Scene> scenes(DemoScript script) {
        var scenes = new ArrayList<Scene>();
        for (var entry : script.section("outreach", Entry.class)) {
            var noted = script.today().minusDays(entry.daysAgo());
            scenes.add(new Scene(script.at(noted, NOTED_AT), () -> add(entry, script.today())));
            if (entry.reached() != OutreachState.PLANNED)
                scenes.add(new Scene(script.at(noted, CLOSED_AT), () -> close(entry, script.today())));
        }
        return scenes;
    }

    private void add(Entry entry, LocalDate today) {
        var recording = log.add(author(entry), entry.plan(today), true);
        if (!(recording instanceof Recording.Recorded))
            throw new IllegalStateException(entry.what() + " was not recorded: " + recording);
    }

    private OutreachAuthor author(Entry entry) {
        return entry.named()
                .<OutreachAuthor>map(this::contact)
                .orElseGet(() -> new OutreachAuthor.Staff(people.all().stream()
                        .filter(person -> person.is(Role.EDITOR))
                        .findFirst()
                        .orElseThrow()));
    }

    private OutreachAuthor.Contact contact(String name) {
        var filter = new StaffFilter(name, OrganisationState.APPROVED, null);
        return organisations.find(filter, 1, 1).items().stream()
                .map(found -> new OutreachAuthor.Contact(found.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no approved organisation is called " + name));
    }

    private void close(Entry entry, LocalDate today) {
        var author = author(entry);
        var plan = entry.plan(today);
        var id = outreach.all(new OutreachFilter(plan.municipality(), null, false, null, null)).stream()
                .filter(known -> known.isOf(author) && known.plan().equals(plan))
                .map(OutreachEntry::id)
                .findFirst()
                .orElseThrow();
        var closed = entry.reached() == OutreachState.DONE
                ? log.complete(author, id, entry.outcome())
                : log.drop(author, id);
        if (!closed) throw new IllegalStateException(entry.what() + " was not closed");
    }

    /**
     * An entry of the script.
     *
     * @param organisation null for the secretariat
     * @param daysAgo when it was noted
     * @param inDays by when it is to be done, from today; null where that is open
     */
    record Entry(
            @Nullable String organisation,
            String municipality,
            String activity,
            String what,
            String who,
            int daysAgo,
            @Nullable Integer inDays,
            String state,
            String outcome) {
        Optional<String> named() {
            return Optional.ofNullable(organisation);
        }

        OutreachState reached() {
            return OutreachState.valueOf(state.toUpperCase(Locale.ROOT));
        }

        OutreachPlan plan(LocalDate today) {
            return new OutreachPlan(
                    new MunicipalityCode(municipality),
                    OutreachActivity.valueOf(activity),
                    what,
                    who,
                    inDays == null ? null : today.plusDays(inDays));
        }
    }
}

package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.PersonName;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.ReviewQueue.Decision;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.config.DevelopmentOnly;
import ca.helpcommunitieslead.platform.demo.DemoPart;
import ca.helpcommunitieslead.platform.demo.DemoScript;
import ca.helpcommunitieslead.platform.demo.Scene;
import ca.helpcommunitieslead.platform.mail.DevelopmentMailbox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The invented organisations of a demonstration: they sign on by the form and the mail, and staff decide. */
@Component
@DevelopmentOnly
final class DemoOrganisations implements DemoPart {
    private static final Pattern TOKEN = Pattern.compile("/organisation-access/([^/]+)");
    private static final int WRITES_AT = 10;
    private static final Duration READS_MAIL_AFTER = Duration.ofHours(3);
    private static final Duration STAFF_DECIDE_AFTER = Duration.ofDays(2);
    private static final Duration CHANGES_AFTER = Duration.ofDays(20);

    private final SigningOn signingOn;
    private final OrganisationLinks links;
    private final OrganisationQueue queue;
    private final People people;
    private final DevelopmentMailbox mailbox;

    DemoOrganisations(
            SigningOn signingOn,
            OrganisationLinks links,
            OrganisationQueue queue,
            People people,
            DevelopmentMailbox mailbox) {
        this.signingOn = signingOn;
        this.links = links;
        this.queue = queue;
        this.people = people;
        this.mailbox = mailbox;
    }

    @Override
    public List<Scene> scenes(DemoScript script) {
        var scenes = new ArrayList<Scene>();
        for (var entry : script.section("organisations", Entry.class)) scenes.addAll(scenes(entry, script));
        return scenes;
    }

    private List<Scene> scenes(Entry entry, DemoScript script) {
        var start = script.at(script.today().minusDays(entry.daysAgo()), WRITES_AT);
        var scenes = new ArrayList<Scene>();
        scenes.add(new Scene(start, () -> signingOn.request(entry.request())));
        var state = entry.reached();
        if (state == OrganisationState.REQUESTED) return scenes;
        scenes.add(scene(start.plus(READS_MAIL_AFTER), script, () -> links.confirm(mailedTo(entry))));
        if (state == OrganisationState.CONFIRMED) return scenes;
        var decided = start.plus(STAFF_DECIDE_AFTER);
        scenes.add(scene(decided, script, () -> decide(entry, state != OrganisationState.REFUSED)));
        var changed = start.plus(CHANGES_AFTER);
        if (state == OrganisationState.WITHDRAWN)
            scenes.add(scene(changed, script, () -> links.withdraw(mailedTo(entry))));
        if (state == OrganisationState.TAKEN_DOWN) scenes.add(scene(changed, script, () -> decide(entry, false)));
        return scenes;
    }

    private static Scene scene(Instant at, DemoScript script, Runnable play) {
        return new Scene(at.isBefore(script.now()) ? at : script.now(), play);
    }

    private void decide(Entry entry, boolean accepted) {
        var id = links.open(mailedTo(entry))
                .orElseThrow()
                .organisation()
                .id()
                .value()
                .toString();
        var decision = new Decision(accepted, accepted ? "" : entry.reason(), accepted ? "" : entry.words());
        if (!queue.decide(verifier(), id, decision)) throw new IllegalStateException(entry.name() + " was not decided");
    }

    private Person verifier() {
        return people.all().stream()
                .filter(person -> person.is(Role.VERIFIER))
                .findFirst()
                .orElseThrow();
    }

    private SecretToken mailedTo(Entry entry) {
        return mailbox.newestLink(new EmailAddress(entry.email()), "/organisation-access/").stream()
                .flatMap(path -> TOKEN.matcher(path).results())
                .map(token -> new SecretToken(token.group(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no mail to " + entry.email()));
    }

    /**
     * An entry of the script.
     *
     * @param municipality empty for the whole province
     * @param reason why staff refuse it or take it down, with what they say; empty where they do not
     */
    record Entry(
            String name,
            String kind,
            String municipality,
            String website,
            String about,
            String signatory,
            String capacity,
            String email,
            String lang,
            boolean showSignatory,
            int daysAgo,
            String state,
            String reason,
            String words) {
        OrganisationState reached() {
            return OrganisationState.valueOf(state.toUpperCase(Locale.ROOT));
        }

        SignOn request() {
            return new SignOn(
                    new Profile(
                            new OrganisationName(name),
                            OrganisationKind.valueOf(kind),
                            municipality.isEmpty() ? null : new MunicipalityCode(municipality),
                            website.isEmpty() ? null : new Website(website),
                            about),
                    new Signatory(new PersonName(signatory), capacity),
                    new EmailAddress(email),
                    showSignatory ? Set.of(Consent.Kind.SHOW_SIGNATORY) : Set.of(),
                    Optional.empty(),
                    Lang.parse(lang).orElseThrow());
        }
    }
}

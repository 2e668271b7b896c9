package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.PostalCode;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.config.DevelopmentOnly;
import ca.helpcommunitieslead.platform.demo.DemoPart;
import ca.helpcommunitieslead.platform.demo.DemoScript;
import ca.helpcommunitieslead.platform.demo.Scene;
import ca.helpcommunitieslead.platform.mail.DevelopmentMailbox;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The invented people of a demonstration: they send the form and press what is in their mail. */
@Component
@DevelopmentOnly
final class DemoEndorsers implements DemoPart {
    private static final Pattern TOKEN = Pattern.compile("/endorsements/([^/]+)");
    /** Has neighbours in the script come on different days of the campaign. */
    private static final int STRIDE = 37;

    private static final int FIRST_HOUR = 8;
    private static final int HOURS = 13;
    private static final Duration READS_MAIL_AFTER = Duration.ofHours(2);
    private static final Duration CHANGES_MIND_AFTER = Duration.ofDays(80);

    private final Endorsing endorsing;
    private final Confirming confirming;
    private final MailedLinks links;
    private final DevelopmentMailbox mailbox;
    private final TallyJob tally;

    DemoEndorsers(
            Endorsing endorsing, Confirming confirming, MailedLinks links, DevelopmentMailbox mailbox, TallyJob tally) {
        this.endorsing = endorsing;
        this.confirming = confirming;
        this.links = links;
        this.mailbox = mailbox;
        this.tally = tally;
    }

    @Override
    public List<Scene> scenes(DemoScript script) {
        var people = script.section("people", Endorser.class);
        var scenes = new ArrayList<Scene>();
        for (int i = 0; i < people.size(); i++) {
            scenes.addAll(scenes(people.get(i), arrival(script, people, i), script.now()));
        }
        scenes.add(new Scene(script.now(), tally::addUp));
        return scenes;
    }

    /** Who has not confirmed sent the form lately, so that the link still works. */
    private static Instant arrival(DemoScript script, List<Endorser> people, int index) {
        var hour = FIRST_HOUR + index % HOURS;
        if (people.get(index).reached() == Endorsement.State.REQUESTED)
            return script.at(script.today().minusDays(1L + index % 20), hour);
        var days = ChronoUnit.DAYS.between(script.start(), script.today());
        var place = 1 + (long) index * STRIDE % people.size();
        return script.at(script.start().plusDays(days * place / (people.size() + 1)), hour);
    }

    private List<Scene> scenes(Endorser person, Instant arrival, Instant now) {
        var request = new Scene(arrival, () -> endorsing.request(person.request()));
        var confirmation = new Scene(earlier(arrival.plus(READS_MAIL_AFTER), now), () -> confirm(person));
        var withdrawal = new Scene(earlier(arrival.plus(CHANGES_MIND_AFTER), now), () -> withdraw(person));
        return switch (person.reached()) {
            case REQUESTED -> List.of(request);
            case CONFIRMED -> List.of(request, confirmation);
            case WITHDRAWN -> List.of(request, confirmation, withdrawal);
            case INVALID -> throw new IllegalStateException("only staff set an endorsement aside");
        };
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private void confirm(Endorser person) {
        var outcome = confirming.confirm(mailedTo(person, "/confirmation"));
        if (!(outcome instanceof Confirming.Confirmation.Done))
            throw new IllegalStateException(person.email() + " could not confirm: " + outcome);
    }

    private void withdraw(Endorser person) {
        if (!links.withdraw(mailedTo(person, "/withdrawal")))
            throw new IllegalStateException(person.email() + " could not withdraw");
    }

    private SecretToken mailedTo(Endorser person, String part) {
        return mailbox.newestLink(new EmailAddress(person.email()), part).stream()
                .flatMap(path -> TOKEN.matcher(path).results())
                .map(token -> new SecretToken(token.group(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no mail with " + part + " to " + person.email()));
    }

    /**
     * An entry of the script.
     *
     * @param capacity null for a resident; an office is held in the municipality where the person lives
     */
    record Endorser(
            String name,
            String email,
            String postalCode,
            String municipality,
            String lang,
            boolean showName,
            String state,
            @Nullable String capacity,
            @Nullable String office,
            @Nullable String comment) {
        Endorsement.State reached() {
            return Endorsement.State.valueOf(state.toUpperCase(Locale.ROOT));
        }

        private Capacity as() {
            if (capacity == null) return Capacity.resident();
            var kind = Capacity.Kind.valueOf(capacity.toUpperCase(Locale.ROOT));
            return new Capacity(kind, Objects.requireNonNullElse(office, ""), new MunicipalityCode(municipality));
        }

        EndorsementRequest request() {
            return new EndorsementRequest(
                    new PersonName(name),
                    new EmailAddress(email),
                    new PostalCode(postalCode),
                    new MunicipalityCode(municipality),
                    as(),
                    Objects.requireNonNullElse(comment, ""),
                    showName ? Set.of(ConsentKind.SHOW_NAME) : Set.of(),
                    Lang.parse(lang).orElseThrow(),
                    "");
        }
    }
}

package ca.helpcommunitieslead.identity;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.kernel.TokenSource;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.mail.Outbox;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Signing in by a link that is mailed, works once, and lasts a short while. There are no passwords. */
@Component
public final class SignIns {
    static final Duration LINK_LASTS = Duration.ofMinutes(30);
    static final Duration INVITATION_LASTS = Duration.ofDays(7);
    private static final int LINKS_PER_HOUR = 5;

    private final PeopleStore store;
    private final SignInMails mails;
    private final Outbox outbox;
    private final Tx tx;
    private final Links links;

    SignIns(PeopleStore store, SignInMails mails, Outbox outbox, Tx tx, Links links) {
        this.store = store;
        this.mails = mails;
        this.outbox = outbox;
        this.tx = tx;
        this.links = links;
    }

    /**
     * Mails a link if the mailbox has an account. The caller says the same thing either way, so that nobody can ask who
     * has one.
     *
     * @param next where the person wanted to go, within the site
     */
    public void request(EmailAddress email, String next) {
        tx.run(() -> store.byEmail(email)
                .filter(person -> store.linksSince(person.id(), links.hourAgo()) < LINKS_PER_HOUR)
                .ifPresent(person -> outbox.add(mails.link(person, issue(person, LINK_LASTS, next)))));
    }

    void mailInvitation(Person person, Person by, String next) {
        outbox.add(mails.invitation(person, by, issue(person, INVITATION_LASTS, next)));
    }

    /** A link that signs the person in, as an address to open. */
    String issue(Person person, Duration lasts, String next) {
        var token = links.tokens().secret();
        var now = links.clock().instant();
        store.addLink(token.hash(), person.id(), now, now.plus(lasts), next);
        return links.address(person, token);
    }

    /** Whether a link would work; opening it changes nothing. */
    public boolean works(SecretToken token) {
        return store.openLink(token.hash(), links.clock().instant()).isPresent();
    }

    /** Uses a link up. Empty where it is unknown, used, or too old. */
    public Optional<Entry> enter(SecretToken token) {
        return tx.call(() -> store.useLink(token.hash(), links.clock().instant()));
    }

    /**
     * A person who may come in.
     *
     * @param next where they wanted to go
     */
    public record Entry(Person person, String next) {}

    /** What links are made of. */
    @Component
    record Links(TokenSource tokens, InstantSource clock, Settings settings) {
        Instant hourAgo() {
            return clock.instant().minus(Duration.ofHours(1));
        }

        String address(Person person, SecretToken token) {
            URI base = settings.baseUrl();
            return base.resolve("/" + person.lang().code() + "/sign-in/" + token.value())
                    .toString();
        }
    }
}

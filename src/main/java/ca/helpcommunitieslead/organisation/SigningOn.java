package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.endorsement.CanonicalAddress;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Ids;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Takes what people send with the public forms. Whatever comes of it, only the mailbox's owner learns it (R2). */
@Component
public final class SigningOn {
    private static final Duration LINKS_RATIONED_FOR = Duration.ofDays(1);
    private static final int MOST_LINKS = 3;

    private final OrganisationStore store;
    private final OrganisationTokenStore tokens;
    private final OrganisationPost post;
    private final Records records;
    private final Stamps stamps;

    SigningOn(
            OrganisationStore store,
            OrganisationTokenStore tokens,
            OrganisationPost post,
            Records records,
            Stamps stamps) {
        this.store = store;
        this.tokens = tokens;
        this.post = post;
        this.records = records;
        this.stamps = stamps;
    }

    public void request(SignOn request) {
        stamps.tx().run(() -> {
            var mailbox = CanonicalAddress.of(request.email());
            store.lock(mailbox);
            store.confirmedOn(mailbox).ifPresentOrElse(post::sayKnown, () -> addUnlessTooMany(mailbox, request));
        });
    }

    /** Each sign-on waits by itself for its own link, and what none confirmed ends (see {@link SignOnRetention}). */
    private void addUnlessTooMany(CanonicalAddress mailbox, SignOn request) {
        var now = stamps.clock().instant();
        if (store.requestedOn(mailbox, now.minus(OrganisationPost.LINK_CONFIRMS)) >= OrganisationPost.MOST_MAILS)
            return;
        var added = add(request);
        if (store.isNameListed(added.name())) post.sayNameKnown(added);
        else post.askToConfirm(added);
    }

    private Organisation add(SignOn request) {
        var id = new OrganisationId(stamps.ids().next());
        var now = stamps.clock().instant();
        store.add(id, request, now);
        records.consents().give(id, Consent.Kind.AUTHORITY, request.lang(), now, request.source());
        records.consents().set(id, request.consents(), request.lang(), now, request.source());
        request.logo()
                .ifPresent(
                        picture -> records.logos().add(new LogoId(stamps.ids().next()), id, picture, true, now));
        records.history().add(id, HistoryEntry.own(HistoryEntry.Step.REQUESTED, now));
        return store.byId(id).orElseThrow();
    }

    /** Mails a contact the link to their own page, a few times a day at most. The caller says the same thing either way. */
    public void requestLink(EmailAddress email) {
        stamps.tx().run(() -> {
            var mailbox = CanonicalAddress.of(email);
            store.lock(mailbox);
            var since = stamps.clock().instant().minus(LINKS_RATIONED_FOR);
            store.confirmedOn(mailbox)
                    .filter(known -> tokens.askedForSince(known.id(), since) < MOST_LINKS)
                    .ifPresent(post::sendLink);
        });
    }

    /** What is kept besides the row. */
    @Component
    record Records(OrganisationConsents consents, OrganisationHistory history, OrganisationLogoStore logos) {}

    /** What a new sign-on is stamped with. */
    @Component
    record Stamps(Ids ids, InstantSource clock, Tx tx) {}
}

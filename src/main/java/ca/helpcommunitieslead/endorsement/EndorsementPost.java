package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.kernel.TokenSource;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.mail.Mail;
import ca.helpcommunitieslead.platform.mail.Outbox;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Writes to people who endorse, at most five times each (R2), and each time with a link of its own. */
@Component
final class EndorsementPost {
    static final Duration LINK_CONFIRMS = Duration.ofDays(30);
    private static final int MOST_MAILS = 5;
    private static final int MOST_BEFORE_THE_THANKS = MOST_MAILS - 1;

    private final EndorsementStore store;
    private final EndorsementMails mails;
    private final Outbox outbox;
    private final Links links;

    EndorsementPost(EndorsementStore store, EndorsementMails mails, Outbox outbox, Links links) {
        this.store = store;
        this.mails = mails;
        this.outbox = outbox;
        this.links = links;
    }

    /** The hash of the mailed link's token; empty where nothing was mailed. */
    Optional<String> askToConfirm(Endorsement endorsement) {
        return send(endorsement, mails::confirmation);
    }

    /** The same once more; empty where the reader stopped such mail, or was written to often enough. */
    Optional<String> remind(Endorsement endorsement) {
        if (!outbox.accepts(endorsement.email(), Mail.Topic.ENDORSEMENT)) return Optional.empty();
        return send(endorsement, MOST_BEFORE_THE_THANKS, mails::reminder);
    }

    void thank(Endorsement endorsement) {
        send(endorsement, mails::thanks);
    }

    void sayAlreadyEndorsed(Endorsement endorsement) {
        send(endorsement, mails::already);
    }

    /** The hash of the mailed link's token; empty where the person was written to often enough. */
    Optional<String> send(Endorsement to, BiFunction<Endorsement, String, Mail> words) {
        return send(to, MOST_MAILS, words);
    }

    private Optional<String> send(Endorsement to, int most, BiFunction<Endorsement, String, Mail> words) {
        return store.countMail(to.id(), most) ? Optional.of(write(to, words)) : Optional.empty();
    }

    /** What staff write by hand is not among the five: nobody else can cause it, and it stands in the audit log. */
    void sendForStaff(Endorsement to, BiFunction<Endorsement, String, Mail> words) {
        write(to, words);
    }

    private String write(Endorsement to, BiFunction<Endorsement, String, Mail> words) {
        var token = links.tokens().secret();
        var now = links.clock().instant();
        store.addToken(token.hash(), to.id(), now, now.plus(LINK_CONFIRMS));
        outbox.add(words.apply(to, own(to, token)));
        return token.hash();
    }

    private String own(Endorsement to, SecretToken token) {
        return links.settings()
                .baseUrl()
                .resolve("/" + to.lang().code() + "/endorsements/" + token.value())
                .toString();
    }

    /** Removes the mail to a person who never was one; its reader can still stop more of it. */
    void remove(Endorsement endorsement) {
        outbox.remove(endorsement.id().value());
    }

    /** Takes back the news that waits for somebody who wants none any more. */
    void takeBackNews(EndorsementId id) {
        outbox.callBack(id.value(), Mail.Topic.UPDATES);
    }

    /** What others on the same address wait for, stopped or may stop stays as it is (R5). */
    void forget(Endorsement endorsement) {
        outbox.forget(endorsement.id().value());
        if (store.isAddressSharedBy(endorsement)) return;
        outbox.forget(endorsement.email(), Mail.Topic.ENDORSEMENT);
        outbox.forget(endorsement.email(), Mail.Topic.UPDATES);
    }

    /** What links are made of. */
    @Component
    record Links(TokenSource tokens, InstantSource clock, Settings settings) {}
}

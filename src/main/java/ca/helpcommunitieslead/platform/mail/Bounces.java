package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.mail.Bounce.Proof;
import ca.helpcommunitieslead.platform.mail.Mail.Topic;
import ca.helpcommunitieslead.platform.mail.OutboxStore.Subscription;
import ca.helpcommunitieslead.platform.mail.Suppression.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes word of mails that did not arrive, and stops writing to addresses that no mail reaches. */
@Component
public final class Bounces {
    private final OutboxStore store;
    private final Suppressions suppressions;
    private final Tx tx;
    private final InstantSource clock;
    private final JsonMapper json;

    Bounces(OutboxStore store, Suppressions suppressions, Tx tx, InstantSource clock, JsonMapper json) {
        this.store = store;
        this.suppressions = suppressions;
        this.tx = tx;
        this.clock = clock;
        this.json = json;
    }

    /** Empty where the bytes are not in the format of {@link BounceJson}; then nothing was done. */
    Optional<Tally> takeJson(byte[] body) {
        return new BounceJson(json).read(body).map(this::take);
    }

    /** One report; empty where the bytes are no mail. */
    Optional<Tally> takeReport(byte[] mail) {
        return DeliveryReport.read(mail).map(this::take);
    }

    /** All reports in a file: one mail, or an mbox. */
    public Tally takeFile(InputStream file) throws IOException {
        var total = new Tally[] {Tally.NONE};
        MailFile.read(file, mail -> total[0] = total[0].plus(takeReport(mail).orElse(Tally.NO_REPORT)));
        return total[0];
    }

    private Tally take(List<Bounce> bounces) {
        return bounces.stream().map(bounce -> tx.call(() -> take(bounce))).reduce(Tally.NO_REPORT, Tally::and);
    }

    private Tally take(Bounce bounce) {
        if (!isProven(bounce)) return Tally.FOREIGN;
        return switch (bounce.kind()) {
            case SOFT -> Tally.NOTED;
            case HARD -> {
                suppressions.add(bounce.recipient(), Reason.BOUNCED, bounce.detail());
                yield Tally.SUPPRESSED;
            }
            case COMPLAINT -> {
                suppressions.add(bounce.recipient(), Reason.COMPLAINT, bounce.detail());
                store.stop(new Subscription(bounce.recipient(), Topic.UPDATES), clock.instant());
                yield Tally.SUPPRESSED;
            }
        };
    }

    /** Where the bounce names a mail, the words are written down with it. */
    private boolean isProven(Bounce bounce) {
        return switch (bounce.proof()) {
            case Proof.NamesMail(var mail) -> store.note(mail, bounce.recipient(), bounce.detail());
            case Proof.Vouched() -> true;
            case Proof.None() -> false;
        };
    }

    /**
     * What came of bounces.
     *
     * @param mails how many mails were read
     * @param reports how many of them told of a bounce
     * @param suppressed addresses that get no mail any more
     * @param noted bounces of mails that may arrive yet, or of which another may
     * @param foreign bounces that name no mail of ours to that address
     */
    public record Tally(int mails, int reports, int suppressed, int noted, int foreign) {
        private static final Tally NONE = new Tally(0, 0, 0, 0, 0);
        private static final Tally NO_REPORT = new Tally(1, 0, 0, 0, 0);
        private static final Tally SUPPRESSED = new Tally(1, 1, 1, 0, 0);
        private static final Tally NOTED = new Tally(1, 1, 0, 1, 0);
        private static final Tally FOREIGN = new Tally(1, 1, 0, 0, 1);

        /** With another bounce of the same mail. */
        private Tally and(Tally other) {
            return new Tally(
                    1,
                    Math.max(reports, other.reports),
                    suppressed + other.suppressed,
                    noted + other.noted,
                    foreign + other.foreign);
        }

        private Tally plus(Tally other) {
            var sum = and(other);
            return new Tally(mails + other.mails, reports + other.reports, sum.suppressed, sum.noted, sum.foreign);
        }
    }
}

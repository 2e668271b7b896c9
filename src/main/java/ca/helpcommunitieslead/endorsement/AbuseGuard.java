package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.platform.db.Tx;
import org.springframework.stereotype.Component;

/**
 * Stands before {@link Endorsing} where strangers send forms (R9). Whoever is rejected sees what everybody sees; staff see
 * each attempt for 30 days.
 */
@Component
public final class AbuseGuard {
    private final Endorsing endorsing;
    private final Suspicions suspicions;
    private final Attempts attempts;
    private final Tx tx;

    AbuseGuard(Endorsing endorsing, Suspicions suspicions, Attempts attempts, Tx tx) {
        this.endorsing = endorsing;
        this.suspicions = suspicions;
        this.attempts = attempts;
        this.tx = tx;
    }

    /** Takes a form, unless something speaks against it. */
    public void receive(EndorsementRequest request, Sender sender) {
        var domain = request.email().domain();
        var rejection = suspicions.about(request.email(), sender);
        if (rejection.isPresent()) note(sender, domain, new Verdict.Rejected(rejection.get()));
        else tx.run(() -> note(sender, domain, endorsing.request(request)));
    }

    /**
     * Notes a form that a program filled in.
     *
     * @param email what stands in the form's field, valid or not
     */
    public void turnAway(String email, Sender sender) {
        var domain = EmailAddress.parse(email).toOptional().map(EmailAddress::domain);
        note(sender, domain.orElse(""), new Verdict.Rejected(Rejection.HONEYPOT));
    }

    private void note(Sender sender, String domain, Verdict verdict) {
        attempts.note(suspicions.key(sender.network()).orElse(null), domain, verdict);
    }
}

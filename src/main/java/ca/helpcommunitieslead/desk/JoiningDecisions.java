package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.desk.Joining.State;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.ReviewQueue.Decision;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.mail.Outbox;
import ca.helpcommunitieslead.platform.text.Messages;
import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What staff decide on people who ask to join. */
@Component
final class JoiningDecisions {
    private final JoiningStore store;
    private final Admissions admissions;
    private final Outbox outbox;
    private final Words words;
    private final Memberships.Stamps stamps;

    JoiningDecisions(JoiningStore store, Admissions admissions, Outbox outbox, Words words, Memberships.Stamps stamps) {
        this.store = store;
        this.admissions = admissions;
        this.outbox = outbox;
        this.words = words;
        this.stamps = stamps;
    }

    /** What was refused can still be accepted; a membership ends by its own verbs. */
    boolean decide(Person by, Joining joining, Decision decision) {
        return stamps.tx().call(() -> {
            var to = decision.accepted() ? State.APPROVED : State.REFUSED;
            var open = joining.state() == State.CONFIRMED || (joining.state() == State.REFUSED && to == State.APPROVED);
            if (!open || !store.move(joining, to, stamps.clock().instant())) return false;
            if (decision.accepted())
                admissions.admit(by, joining.request(), decision.words().strip());
            else refuse(joining.request(), decision);
            stamps.audit()
                    .record(
                            by.id(),
                            "joining.decide",
                            joining.id().value().toString(),
                            Map.of("to", to.name(), "reason", decision.reason()));
            return true;
        });
    }

    private void refuse(JoiningRequest request, Decision decision) {
        var told = inTheirLanguage(request, decision);
        if (!told.isEmpty()) outbox.add(words.mails().refused(request, told));
    }

    /** The words of a reason in the person's language; what staff wrote themselves stays as they wrote it. */
    private String inTheirLanguage(JoiningRequest request, Decision decision) {
        var written = decision.words().strip();
        return JoiningRefusal.parse(decision.reason())
                .map(JoiningRefusal::wordsKey)
                .filter(key -> Arrays.stream(Lang.values())
                        .anyMatch(lang -> written.equals(words.messages().get(lang, key))))
                .map(key -> words.messages().get(request.lang(), key))
                .orElse(written);
    }

    /** Words, and the mails made of them. */
    @Component
    record Words(DeskMails mails, Messages messages) {}
}

package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.desk.Objection.State;
import ca.helpcommunitieslead.desk.ObjectionStore.Entered;
import ca.helpcommunitieslead.desk.ObjectionStore.Words;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.ReviewQueue.Decision;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.mail.Outbox;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is said against the campaign's asks: a starter set, and what members heard and answered, once an editor has read it. */
@Component
public final class Objections {
    private final ObjectionStore store;
    private final People people;
    private final DeskMails mails;
    private final Outbox outbox;
    private final Memberships.Stamps stamps;

    Objections(ObjectionStore store, People people, DeskMails mails, Outbox outbox, Memberships.Stamps stamps) {
        this.store = store;
        this.people = people;
        this.mails = mails;
        this.outbox = outbox;
        this.stamps = stamps;
    }

    /** What members see, the most useful first. */
    public List<Objection> shownTo(Person reader) {
        return store.shown(reader.id());
    }

    /** Others see it once an editor has read it. */
    public void add(Person by, String priority, Lang lang, String objection, String answer) {
        stamps.tx().run(() -> {
            var id = new ObjectionId(stamps.ids().next());
            store.add(
                    id,
                    by.id(),
                    priority,
                    lang,
                    new Words(objection, answer),
                    stamps.clock().instant());
            record(by, "objection.add", id, Map.of("priority", priority));
        });
    }

    private void record(Person by, String action, ObjectionId id, Map<String, String> details) {
        stamps.audit().record(by.id(), action, id.value().toString(), details);
    }

    /** Marks one as useful, or takes that back; only how many did is shown. */
    public void use(Person by, ObjectionId id, boolean useful) {
        stamps.tx().run(() -> {
            if (useful) store.use(id, by.id());
            else store.useNoMore(id, by.id());
        });
    }

    List<Entered> waiting(int most) {
        return store.waiting(most);
    }

    Optional<Entered> entered(ObjectionId id) {
        return store.byId(id);
    }

    /** Whoever entered it is told why it was refused. False where it stands so already. */
    boolean decide(Person by, Entered entered, Decision decision) {
        return stamps.tx().call(() -> {
            var id = entered.objection().id();
            var to = decision.accepted() ? State.ACCEPTED : State.REFUSED;
            if (entered.objection().state() == to
                    || !store.move(id, entered.objection().state(), to)) return false;
            var words = decision.words().strip();
            if (!decision.accepted() && !words.isEmpty()) tell(entered, words);
            record(by, "objection.decide", id, Map.of("to", to.name(), "reason", decision.reason()));
            return true;
        });
    }

    private void tell(Entered entered, String words) {
        people.byId(entered.by())
                .ifPresent(author -> outbox.add(mails.objectionRefused(
                        author,
                        entered.objection().objection().in(entered.lang()).text(),
                        words)));
    }
}

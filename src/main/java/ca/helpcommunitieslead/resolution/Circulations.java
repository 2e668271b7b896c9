package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.Ids;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.web.PublicChange;
import ca.helpcommunitieslead.resolution.Addressee.Channel;
import ca.helpcommunitieslead.resolution.Addressee.Proposal;
import ca.helpcommunitieslead.resolution.Addressee.Reply;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** To whom a carried resolution was sent, and who answered. The first of each is a milestone of its life. */
@Component
public final class Circulations {
    private final AddresseeStore store;
    private final Resolutions resolutions;
    private final AuditLog audit;
    private final ApplicationEventPublisher news;
    private final Stamps stamps;

    Circulations(
            AddresseeStore store,
            Resolutions resolutions,
            AuditLog audit,
            ApplicationEventPublisher news,
            Stamps stamps) {
        this.store = store;
        this.resolutions = resolutions;
        this.audit = audit;
        this.news = news;
        this.stamps = stamps;
    }

    /** The list of a resolution, by kind and name. */
    public List<Addressee> of(ResolutionKey key) {
        return store.of(key);
    }

    public Optional<Addressee> find(ResolutionKey key, UUID id) {
        return of(key).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Makes the list these and those to which something was sent already. */
    public void choose(Person by, ResolutionKey key, Collection<Proposal> wanted) {
        stamps.tx().run(() -> {
            for (var known : store.of(key)) {
                var stays = wanted.stream()
                        .anyMatch(one ->
                                one.kind() == known.kind() && one.subject().equals(known.subject()));
                if (!stays && known.kind() != Addressee.Kind.OTHER) store.remove(known.id());
            }
            var now = stamps.clock().instant();
            for (var proposal : wanted) store.add(stamps.ids().next(), key, proposal, now);
            audit.record(by.id(), "circulation.list", key.value(), Map.of("chosen", String.valueOf(wanted.size())));
        });
    }

    /** Puts an office on the list that is of no usual kind. */
    public void add(Person by, ResolutionKey key, String office) {
        var id = stamps.ids().next();
        var name = LocalizedText.same(office);
        stamps.tx().run(() -> {
            store.add(
                    id,
                    key,
                    new Proposal(Addressee.Kind.OTHER, id.toString(), name),
                    stamps.clock().instant());
            audit.record(by.id(), "circulation.list", key.value(), Map.of("added", office));
        });
    }

    /** Takes an office off the list to which nothing was sent. */
    public void remove(Person by, ResolutionKey key, UUID id) {
        stamps.tx().run(() -> {
            if (store.lock(key, id).isEmpty()) return;
            store.remove(id);
            audit.record(by.id(), "circulation.list", key.value(), Map.of("removed", id.toString()));
        });
    }

    /** Who holds the office, and how it is reached. */
    public boolean describe(Person by, ResolutionKey key, UUID id, String holder, Channel channel, String address) {
        return change(by, key, id, "circulation.address", before -> with(before, holder, channel, address));
    }

    private static Addressee with(Addressee before, String holder, Channel channel, String address) {
        return new Addressee(
                before.id(),
                before.resolution(),
                before.kind(),
                before.subject(),
                before.office(),
                holder,
                channel,
                address,
                before.sentOn(),
                before.acknowledgedOn(),
                before.answer());
    }

    /** False where the resolution is not carried, or the office is not on its list. */
    public boolean sent(Person by, ResolutionKey key, Collection<UUID> to, LocalDate day, Channel channel) {
        return stamps.tx().call(() -> {
            if (to.isEmpty() || !reach(by, key, Stage.CIRCULATED, day)) return false;
            for (var id : to) change(by, key, id, "circulation.sent", before -> sent(before, day, channel));
            return true;
        });
    }

    private static Addressee sent(Addressee before, LocalDate day, Channel channel) {
        var described = with(before, before.holder(), channel, before.address());
        return back(described, day, before.acknowledgedOn(), before.answer());
    }

    private static Addressee back(
            Addressee before, @Nullable LocalDate sentOn, @Nullable LocalDate acknowledgedOn, @Nullable Reply answer) {
        return new Addressee(
                before.id(),
                before.resolution(),
                before.kind(),
                before.subject(),
                before.office(),
                before.holder(),
                before.channel(),
                before.address(),
                sentOn,
                acknowledgedOn,
                answer);
    }

    /** False where nothing was sent there. */
    public boolean acknowledged(Person by, ResolutionKey key, UUID id, LocalDate day) {
        return stamps.tx().call(() -> {
            if (!wasSent(key, id) || !reach(by, key, Stage.ACKNOWLEDGED, day)) return false;
            return change(by, key, id, "circulation.acknowledged", it -> back(it, it.sentOn(), day, it.answer()));
        });
    }

    /** False where nothing was sent there. */
    public boolean answered(Person by, ResolutionKey key, UUID id, Reply answer) {
        return stamps.tx().call(() -> {
            if (!wasSent(key, id) || !reach(by, key, Stage.ANSWERED, answer.day())) return false;
            return change(
                    by, key, id, "circulation.answered", it -> back(it, it.sentOn(), it.acknowledgedOn(), answer));
        });
    }

    private boolean wasSent(ResolutionKey key, UUID id) {
        return find(key, id).filter(one -> one.sentOn() != null).isPresent();
    }

    /** The first time is a step of the resolution's life; later ones stand in the list alone. */
    private boolean reach(Person by, ResolutionKey key, Stage stage, LocalDate day) {
        var record = resolutions.byKey(key.value());
        if (record.isEmpty()) return false;
        if (record.get().life().milestones().contains(stage)) return true;
        return resolutions.progress(by, key, stage, day, "") instanceof Resolutions.Change.Done;
    }

    private boolean change(Person by, ResolutionKey key, UUID id, String action, UnaryOperator<Addressee> verb) {
        return stamps.tx().call(() -> {
            var before = store.lock(key, id);
            if (before.isEmpty()) return false;
            store.save(verb.apply(before.get()));
            news.publishEvent(new CirculationChanged());
            audit.record(
                    by.id(),
                    action,
                    key.value(),
                    Map.of("office", before.get().office().in(Lang.EN).text()));
            return true;
        });
    }

    /** News: the page of a resolution says something else of where it went; nothing of the count changes. */
    record CirculationChanged() implements PublicChange {}

    /** What entries are stamped with, and their transaction. */
    @Component("circulationStamps")
    record Stamps(Ids ids, InstantSource clock, Tx tx) {}
}

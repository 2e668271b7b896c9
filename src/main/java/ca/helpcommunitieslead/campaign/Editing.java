package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.campaign.Translation.Step;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What editors do to the texts: saving. {@link Publishing} shows them to the public. */
@Component
public final class Editing {
    private final TextStore store;
    private final AuditLog audit;
    private final Tx tx;
    private final InstantSource clock;

    Editing(TextStore store, AuditLog audit, Tx tx, InstantSource clock) {
        this.store = store;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** Each text as it was last saved, in the order of kinds and of the pack. */
    public List<TextEdit> latest() {
        return store.latestEdits();
    }

    public Optional<TextEdit> latest(TextId id) {
        return store.latestEdit(id);
    }

    public Optional<TextEdit> edit(TextId id, int number) {
        return store.edit(id, number);
    }

    /** Everything that was ever saved, newest first. */
    public List<TextEdit> history(TextId id) {
        return store.edits(id);
    }

    /** Begins a text of a kind that editors may add to. */
    public Saved create(Person by, TextId id, TextBody body) {
        return tx.call(() -> {
            if (!store.add(id)) return new Saved.Taken();
            return done(by, id, null, body, false, "");
        });
    }

    /**
     * Saves a text, unless somebody else saved it since.
     *
     * @param base the edit that the person started from
     * @param inStep both languages say the same after this change
     */
    public Saved save(Person by, TextId id, int base, TextBody body, boolean inStep, String note) {
        return tx.call(() -> {
            if (!store.lock(id)) return new Saved.Unknown();
            var latest = store.latestEdit(id).orElseThrow();
            if (latest.number() != base) return new Saved.Conflict(latest);
            return done(by, id, latest, body, inStep, note);
        });
    }

    private Saved done(Person by, TextId id, @Nullable TextEdit before, TextBody body, boolean inStep, String note) {
        var edit = next(id, before, body, inStep, by, note);
        if (before != null && before.body().equals(body) && sameStanding(before.translation(), edit.translation())) {
            return new Saved.Done(before);
        }
        store.add(edit);
        audit.record(by.id(), "text.save", id.toString(), Map.of("edit", String.valueOf(edit.number())));
        return new Saved.Done(edit);
    }

    private static boolean sameStanding(Translation before, Translation now) {
        return before.of(Lang.EN) == now.of(Lang.EN) && before.of(Lang.FR) == now.of(Lang.FR);
    }

    private TextEdit next(
            TextId id, @Nullable TextEdit before, TextBody body, boolean inStep, @Nullable Person by, String note) {
        var step = new Step(before == null ? 1 : before.number() + 1, clock.instant());
        var translation =
                new Translation(step(Lang.EN, before, body, inStep, step), step(Lang.FR, before, body, inStep, step));
        return new TextEdit(id, step.edit(), body, translation, by == null ? null : by.id(), step.at(), note);
    }

    /**
     * When a language was last brought up to date. A language that is behind stays so when it alone is changed, until
     * somebody says that both are in step.
     */
    private static @Nullable Step step(Lang lang, @Nullable TextEdit before, TextBody body, boolean inStep, Step now) {
        if (body.in(lang).isEmpty()) return null;
        if (before == null || inStep) return now;
        var last = before.translation().step(lang);
        if (last == null) return now;
        if (!before.changes(body, lang)) return last;
        var alone = !before.changes(body, lang.other());
        var behind = before.translation().of(lang) == Translation.State.BEHIND;
        return alone && behind ? last : now;
    }

    /**
     * Makes an earlier edit the newest again. How its two languages went together comes back with it: one that was behind
     * then is behind again.
     */
    public Saved restore(Person by, TextId id, int number, String note) {
        return tx.call(() -> {
            if (!store.lock(id)) return new Saved.Unknown();
            var earlier = store.edit(id, number);
            if (earlier.isEmpty()) return new Saved.Unknown();
            var latest = store.latestEdit(id).orElseThrow();
            if (latest.number() == number) return new Saved.Done(latest);
            var step = new Step(latest.number() + 1, clock.instant());
            var edit = new TextEdit(
                    id, step.edit(), earlier.get().body(), again(earlier.get(), step), by.id(), step.at(), note);
            store.add(edit);
            audit.record(
                    by.id(),
                    "text.restore",
                    id.toString(),
                    Map.of("edit", String.valueOf(step.edit()), "restored", String.valueOf(number)));
            return new Saved.Done(edit);
        });
    }

    private static Translation again(TextEdit earlier, Step now) {
        return new Translation(again(earlier.translation(), Lang.EN, now), again(earlier.translation(), Lang.FR, now));
    }

    private static @Nullable Step again(Translation earlier, Lang lang, Step now) {
        return switch (earlier.of(lang)) {
            case COMPLETE -> now;
            case BEHIND, MISSING -> earlier.step(lang);
        };
    }

    /** What came of saving. */
    public sealed interface Saved {
        record Done(TextEdit edit) implements Saved {}

        /** Somebody else saved in the meantime; nothing was written. */
        record Conflict(TextEdit theirs) implements Saved {}

        /** There is a text of that name already. */
        record Taken() implements Saved {}

        record Unknown() implements Saved {}
    }
}

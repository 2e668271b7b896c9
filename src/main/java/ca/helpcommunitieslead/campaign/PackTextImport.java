package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.campaign.Pack.PackText;
import ca.helpcommunitieslead.campaign.PackRecords.TextHere;
import ca.helpcommunitieslead.campaign.Translation.Step;
import ca.helpcommunitieslead.kernel.Lang;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Saves and publishes the texts of a pack, and those of the program, in nobody's name: as starter texts. */
@Component
final class PackTextImport {
    private final TextStore store;
    private final InstantSource clock;

    PackTextImport(TextStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Adds and publishes a text, unless there is one of that name. */
    void add(TextId id, PackText text) {
        if (!store.add(id)) return;
        var now = clock.instant();
        store.add(edit(id, text.body(), 1, now));
        store.publish(id, text.version(), 0, 1, null, now, "");
    }

    /** Publishes the pack's text as a correction or, where its version is higher, as that version. */
    void change(TextId id, PackText text, TextHere here) {
        var now = clock.instant();
        var edit = here.latest().number();
        if (!here.text().body().equals(text.body())) {
            edit++;
            store.add(edit(id, text.body(), edit, now));
        }
        store.unschedule(id);
        var last = here.published();
        if (last == null || text.version() > last.version()) {
            store.publish(id, text.version(), 0, edit, null, now, "");
        } else {
            store.publish(id, last.version(), last.revision() + 1, edit, null, now, "");
        }
        store.unretract(id);
    }

    /** What a pack says in two languages says the same in both. */
    private static TextEdit edit(TextId id, TextBody body, int number, Instant now) {
        var translation = new Translation(step(body, Lang.EN, number, now), step(body, Lang.FR, number, now));
        return new TextEdit(id, number, body, translation, null, now, "");
    }

    private static @Nullable Step step(TextBody body, Lang lang, int number, Instant now) {
        return body.in(lang).isEmpty() ? null : new Step(number, now);
    }

    /** Notes which asks the campaign stands for from now on. */
    void editionOfAsks() {
        store.addEdition(clock.instant());
    }
}

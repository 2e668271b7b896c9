package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.campaign.Translation.Step;
import ca.helpcommunitieslead.kernel.Lang;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the texts of a pack, and those of the program, where there are none yet. */
@Component
final class TextImport {
    private final TextStore store;
    private final InstantSource clock;

    TextImport(TextStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Adds and publishes a text as a starter, unless there is one of that name. */
    void add(TextId id, TextBody body, int version) {
        if (!store.add(id)) return;
        var now = clock.instant();
        store.add(new TextEdit(
                id, 1, body, new Translation(step(body, Lang.EN, now), step(body, Lang.FR, now)), null, now, ""));
        store.publish(id, version, 0, 1, null, now, "");
    }

    private static @Nullable Step step(TextBody body, Lang lang, Instant now) {
        return body.in(lang).isEmpty() ? null : new Step(1, now);
    }

    /** Notes which asks the campaign stands for from now on. */
    void editionOfAsks() {
        store.addEdition(clock.instant());
    }
}

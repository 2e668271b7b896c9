package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.db.Snapshot;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** How municipalities and their councils are named within sentences. */
@Component
public final class Namings {
    private final Snapshot<List<MunicipalityKind>> snapshot;

    Namings(KindStore store, InstantSource clock) {
        this.snapshot = new Snapshot<>(clock, store::all);
    }

    public Naming of(Municipality municipality, Lang lang) {
        var kind = snapshot.get().stream()
                .filter(known -> known.isOf(municipality))
                .findFirst()
                .orElseGet(() -> MunicipalityKind.unknown(
                        String.valueOf(municipality.kind().en())));
        return switch (lang) {
            case EN -> EnglishForms.of(municipality, kind);
            case FR -> FrenchForms.of(municipality, kind);
        };
    }

    void reload() {
        snapshot.drop();
    }
}

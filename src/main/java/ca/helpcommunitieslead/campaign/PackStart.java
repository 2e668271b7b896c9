package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.campaign.Pack.PackText;
import ca.helpcommunitieslead.platform.config.SettingsProblem;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.packs.PackProblem;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Imports the campaign pack into an empty database when the site first starts. */
@Component
@ConditionalOnWebApplication
final class PackStart implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(PackStart.class);

    private final PackImport imports;
    private final Packs packs;
    private final PackTextImport texts;
    private final PackSource source;
    private final Tx tx;

    PackStart(PackImport imports, Packs packs, PackTextImport texts, PackSource source, Tx tx) {
        this.imports = imports;
        this.packs = packs;
        this.texts = texts;
        this.source = source;
        this.tx = tx;
    }

    @Override
    public void afterSingletonsInstantiated() {
        tx.run(() -> {
            if (imports.lock().isEmpty()) importPack();
            source.pages().forEach(page -> texts.add(page.id(), new PackText(page.text(), 1)));
        });
    }

    private void importPack() {
        var reading = PackReader.read(source.folder());
        var pack = reading.pack().orElseThrow(() -> faulty(reading.problems()));
        source.begin(pack.settings().campaign(), () -> packs.writeFirst(pack));
        log.info("Imported the campaign pack {}", source.folder());
    }

    private static SettingsProblem faulty(List<PackProblem> problems) {
        return new SettingsProblem("The campaign pack cannot be imported:\n"
                + problems.stream()
                        .filter(problem -> !problem.warning())
                        .map(PackProblem::toString)
                        .collect(Collectors.joining("\n")));
    }
}

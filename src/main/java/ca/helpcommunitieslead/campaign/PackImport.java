package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.campaign.PackFile.AuthorityEntry;
import ca.helpcommunitieslead.directory.DirectoryImport;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.config.SettingsProblem;
import ca.helpcommunitieslead.platform.db.Tx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the campaign pack into an empty database at the first start. */
@Component
final class PackImport implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(PackImport.class);

    private final CampaignStore store;
    private final DirectoryImport directory;
    private final Tx tx;
    private final Path pack;
    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    PackImport(CampaignStore store, DirectoryImport directory, Tx tx, Settings settings) {
        this.store = store;
        this.directory = directory;
        this.tx = tx;
        this.pack = settings.campaign();
    }

    @Override
    public void afterSingletonsInstantiated() {
        tx.run(() -> {
            store.lock();
            if (store.campaign().isEmpty()) importPack();
        });
    }

    private void importPack() {
        var file = read(pack.resolve("campaign.yaml"), new TypeReference<PackFile>() {});
        store.save(file.campaign());
        directory.terms(file.councilTerms());
        directory.authorities(
                file.authorities().stream().map(AuthorityEntry::authority).toList());
        var municipalities = directory.municipalities(pack.resolve("municipalities.csv"));
        directory.postalAreas(pack.resolve("postal-areas.csv"));
        directory.kinds(file.municipalityKinds());
        var ridings = pack.resolve("ridings.csv");
        if (Files.exists(ridings)) directory.ridings(ridings);
        file.priorities().forEach(this::importPriority);
        log.info(
                "Imported the campaign {} with {} municipalities and {} priorities",
                file.key(),
                municipalities,
                file.priorities().size());
    }

    private void importPriority(PackFile.PriorityEntry priority) {
        var folder = pack.resolve("priorities").resolve(priority.slug());
        store.save(priority);
        read(folder.resolve("asks.yaml"), new TypeReference<List<AskEntry>>() {})
                .forEach(ask -> store.addFirstVersion(priority.slug(), ask));
        store.saveBrief(
                priority.slug(),
                new LocalizedText(text(folder.resolve("brief.en.md")), text(folder.resolve("brief.fr.md"))));
    }

    private <T> T read(Path file, TypeReference<T> type) {
        try {
            return yaml.readValue(file, type);
        } catch (JacksonException e) {
            throw new SettingsProblem(
                    "The campaign pack cannot be read: " + file + ": " + e.getOriginalMessage() + place(e));
        }
    }

    private static String place(JacksonException e) {
        var location = e.getLocation();
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

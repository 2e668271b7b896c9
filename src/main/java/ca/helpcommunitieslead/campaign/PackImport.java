package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.campaign.CampaignStore.AskRow;
import ca.helpcommunitieslead.campaign.CampaignStore.PriorityRow;
import ca.helpcommunitieslead.campaign.PackFile.AuthorityEntry;
import ca.helpcommunitieslead.directory.DirectoryImport;
import ca.helpcommunitieslead.platform.config.SettingsProblem;
import ca.helpcommunitieslead.platform.db.Tx;
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
    private final TextImport texts;
    private final DirectoryImport directory;
    private final Tx tx;
    private final PackSource source;
    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    PackImport(CampaignStore store, TextImport texts, DirectoryImport directory, Tx tx, PackSource source) {
        this.store = store;
        this.texts = texts;
        this.directory = directory;
        this.tx = tx;
        this.source = source;
    }

    @Override
    public void afterSingletonsInstantiated() {
        tx.run(() -> {
            store.lock();
            if (store.campaign().isEmpty()) importPack(source.folder());
            source.pages().forEach(page -> texts.add(page.id(), page.text(), 1));
        });
    }

    private void importPack(Path pack) {
        var file = read(pack.resolve("campaign.yaml"), new TypeReference<PackFile>() {});
        source.begin(file.campaign(), () -> importPack(pack, file));
    }

    private void importPack(Path pack, PackFile file) {
        store.save(file.campaign());
        directory.terms(file.councilTerms());
        directory.authorities(
                file.authorities().stream().map(AuthorityEntry::authority).toList());
        var municipalities = directory.municipalities(pack.resolve("municipalities.csv"));
        directory.postalAreas(pack.resolve("postal-areas.csv"));
        directory.kinds(file.municipalityKinds());
        var ridings = pack.resolve("ridings.csv");
        if (Files.exists(ridings)) directory.ridings(ridings);
        file.priorities().forEach(priority -> importPriority(pack, priority));
        texts.editionOfAsks();
        importTexts(pack, file);
        log.info(
                "Imported the campaign {} with {} municipalities and {} priorities",
                file.key(),
                municipalities,
                file.priorities().size());
    }

    private void importPriority(Path pack, PackFile.PriorityEntry priority) {
        var folder = pack.resolve("priorities").resolve(priority.slug());
        store.save(new PriorityRow(priority.slug(), priority.authority()));
        texts.add(TextId.brief(priority.slug()), PackTexts.read(folder, "brief", TextKind.BRIEF), 1);
        for (var ask : read(folder.resolve("asks.yaml"), new TypeReference<List<AskEntry>>() {})) {
            store.save(new AskRow(new AskKey(ask.key()), priority.slug(), ask.authority()));
            texts.add(ask.id(), ask.body(), ask.version() == null ? 1 : ask.version());
        }
    }

    private void importTexts(Path pack, PackFile file) {
        importTexts(pack.resolve("kit"), TextKind.KIT);
        if (file.starterKit() != null) importTexts(pack.resolve(file.starterKit()), TextKind.KIT);
        importTexts(pack.resolve("lessons"), TextKind.LESSON);
        importTexts(pack.resolve("news"), TextKind.NEWS);
        importTexts(pack.resolve("pages"), TextKind.PAGE);
    }

    private void importTexts(Path folder, TextKind kind) {
        PackTexts.in(folder, kind).forEach((key, body) -> texts.add(new TextId(kind, key), body, 1));
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
}

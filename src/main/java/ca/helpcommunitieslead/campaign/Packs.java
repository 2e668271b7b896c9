package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.packs.PackProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Campaign packs: checking them, taking them into the database, writing the database as one. */
@Component
public final class Packs {
    private final PackImport imports;
    private final PackRecords records;
    private final CampaignMemory memory;
    private final ApplicationEventPublisher news;
    private final Tx tx;

    Packs(PackImport imports, PackRecords records, CampaignMemory memory, ApplicationEventPublisher news, Tx tx) {
        this.imports = imports;
        this.records = records;
        this.memory = memory;
        this.news = news;
        this.tx = tx;
    }

    /** Everything that is wrong or doubtful in a pack's folder. */
    public static List<PackProblem> check(Path folder) {
        return PackReader.read(folder).problems();
    }

    /**
     * What importing the pack would change.
     *
     * @param overwrite the texts that the pack replaces although somebody edited them here
     */
    public Outcome compare(Path folder, Set<TextId> overwrite) {
        return run(folder, overwrite, false);
    }

    /** Imports the pack: all of it or, where something fails, nothing. */
    public Outcome write(Path folder, Set<TextId> overwrite) {
        return run(folder, overwrite, true);
    }

    private Outcome run(Path folder, Set<TextId> overwrite, boolean write) {
        var reading = PackReader.read(folder);
        if (reading.pack().isEmpty()) return new Outcome.Faulty(reading.problems());
        var pack = reading.pack().get();
        var unknown = overwrite.stream()
                .filter(id -> !pack.texts().containsKey(id))
                .sorted(TextId.IN_ORDER)
                .toList();
        if (!unknown.isEmpty()) return new Outcome.NotInPack(unknown);
        return tx.call(() -> run(pack, reading.problems(), overwrite, write));
    }

    private Outcome run(Pack pack, List<PackProblem> warnings, Set<TextId> overwrite, boolean write) {
        var here = imports.lock();
        var key = pack.settings().campaign().key();
        if (!here.isEmpty() && !here.equals(key)) return new Outcome.OtherCampaign(here, key);
        var report = imports.compare(pack, overwrite);
        if (write && !report.isEmpty()) {
            imports.write(pack, report);
            news.publishEvent(new PackImported(key));
            memory.reloadAfterCommit();
        }
        return new Outcome.Done(report, warnings);
    }

    /** Takes a pack into a database that has none, in the caller's transaction. */
    void writeFirst(Pack pack) {
        run(pack, List.of(), Set.of(), true);
    }

    /** Writes the database's campaign as a pack that needs no other folder. */
    public Exported export(Path folder, boolean force) {
        return tx.call(records::published)
                .map(pack -> PackExport.write(pack, folder, force))
                .orElseGet(Exported.NoCampaign::new);
    }

    /** What came of comparing or importing. */
    public sealed interface Outcome {
        record Done(PackReport report, List<PackProblem> warnings) implements Outcome {}

        record Faulty(List<PackProblem> problems) implements Outcome {}

        /** The database holds another campaign than the pack. */
        record OtherCampaign(String here, String pack) implements Outcome {}

        /** Texts were to be overwritten that the pack does not have. */
        record NotInPack(List<TextId> texts) implements Outcome {}
    }

    /** What came of an export. */
    public sealed interface Exported {
        /**
         * The files are written.
         *
         * @param others what lay in the folder before and is not of this pack
         */
        record Done(int files, List<Path> others) implements Exported {}

        record NotEmpty() implements Exported {}

        record NoCampaign() implements Exported {}
    }
}

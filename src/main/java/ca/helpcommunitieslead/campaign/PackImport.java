package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.campaign.CampaignStore.PriorityRow;
import ca.helpcommunitieslead.campaign.PackRecords.TextHere;
import ca.helpcommunitieslead.directory.Authority;
import ca.helpcommunitieslead.directory.DirectoryPacks;
import ca.helpcommunitieslead.directory.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Writes what a pack adds or changes into the database, within the caller's transaction. It deletes nothing. */
@Component
final class PackImport {
    private final CampaignStore campaigns;
    private final PackStore packs;
    private final PackTextImport texts;
    private final PackRecords records;
    private final DirectoryPacks directory;

    PackImport(
            CampaignStore campaigns,
            PackStore packs,
            PackTextImport texts,
            PackRecords records,
            DirectoryPacks directory) {
        this.campaigns = campaigns;
        this.packs = packs;
        this.texts = texts;
        this.records = records;
        this.directory = directory;
    }

    /** The key of the campaign in the database, after waiting for other imports to end; empty where there is none. */
    String lock() {
        campaigns.lock();
        packs.lockTexts();
        return campaigns.campaign().map(Campaign::key).orElse("");
    }

    PackReport compare(Pack pack, Set<TextId> overwrite) {
        return PackComparison.compare(pack, records.items(), records.texts(), overwrite);
    }

    void write(Pack pack, PackReport report) {
        if (!report.written(PackPart.SETTINGS).isEmpty()) {
            campaigns.save(pack.settings().campaign());
            packs.saveLanguages(pack.settings().languages());
        }
        writeDirectory(pack, report);
        write(report, PackPart.PRIORITIES, pack.priorities(), PriorityRow::slug, campaigns::save);
        write(report, PackPart.ASKS, pack.asks(), ask -> ask.key().value(), campaigns::save);
        writeTexts(pack, report.written(PackPart.TEXTS), records.texts());
        order(
                report,
                PackPart.AUTHORITIES,
                keys(pack.authorities(), Authority::key),
                keys(directory.authorities(), Authority::key),
                directory::orderAuthorities);
        order(
                report,
                PackPart.PRIORITIES,
                keys(pack.priorities(), PriorityRow::slug),
                keys(campaigns.priorities(), PriorityRow::slug),
                packs::orderPriorities);
        order(
                report,
                PackPart.ASKS,
                keys(pack.asks(), ask -> ask.key().value()),
                keys(campaigns.asks(), ask -> ask.key().value()),
                packs::orderAsks);
    }

    private void writeDirectory(Pack pack, PackReport report) {
        var places = pack.places();
        directory.saveTerms(chosen(report, PackPart.TERMS, pack.terms(), term -> term.key()));
        directory.saveAuthorities(chosen(report, PackPart.AUTHORITIES, pack.authorities(), Authority::key));
        directory.save(new Places(
                chosen(
                        report,
                        PackPart.MUNICIPALITIES,
                        places.municipalities(),
                        entry -> entry.municipality().code().value()),
                chosen(report, PackPart.POSTAL_AREAS, places.postalAreas(), entry -> entry.area()),
                chosen(
                        report,
                        PackPart.RIDINGS,
                        places.ridings(),
                        entry -> String.valueOf(entry.riding().number())),
                report.written(PackPart.SHAPES).isEmpty() ? List.of() : places.shapes()));
        directory.saveKinds(chosen(report, PackPart.KINDS, pack.kinds(), PackItems::key));
    }

    private static <T> List<T> chosen(PackReport report, PackPart part, List<T> all, Function<T, String> key) {
        var written = report.written(part);
        return all.stream().filter(one -> written.contains(key.apply(one))).toList();
    }

    private static <T> void write(
            PackReport report, PackPart part, List<T> all, Function<T, String> key, Consumer<T> save) {
        chosen(report, part, all, key).forEach(save);
    }

    private void writeTexts(Pack pack, Set<String> written, Map<TextId, TextHere> here) {
        var asks = false;
        for (var entry : pack.texts().entrySet()) {
            var id = entry.getKey();
            if (!written.contains(id.toString())) continue;
            var known = here.get(id);
            if (known == null) texts.add(id, entry.getValue());
            else texts.change(id, entry.getValue(), known);
            asks |= id.kind() == TextKind.ASK;
        }
        if (asks) texts.editionOfAsks();
    }

    private static <T> List<String> keys(List<T> all, Function<T, String> key) {
        return all.stream().map(key).toList();
    }

    /** What the pack does not have comes last. */
    private static void order(
            PackReport report, PackPart part, List<String> pack, List<String> here, Consumer<List<String>> save) {
        if (report.written(part).isEmpty()) return;
        var all = new ArrayList<>(pack);
        here.stream().filter(key -> !pack.contains(key)).forEach(all::add);
        save.accept(all);
    }
}

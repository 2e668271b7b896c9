package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.campaign.CampaignStore.AskRow;
import ca.helpcommunitieslead.campaign.CampaignStore.PriorityRow;
import ca.helpcommunitieslead.campaign.Pack.PackText;
import ca.helpcommunitieslead.campaign.Pack.Reading;
import ca.helpcommunitieslead.directory.Authority;
import ca.helpcommunitieslead.directory.PlacesReader;
import ca.helpcommunitieslead.platform.packs.PackFiles;
import ca.helpcommunitieslead.platform.packs.PackProblems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a pack from its folder and collects everything that is wrong with it. */
final class PackReader {
    /** What stands in a pack's folder; {@code demo.yaml} is read by the demonstration. */
    private static final Set<String> KNOWN = Set.of(
            "campaign.yaml",
            "municipalities.csv",
            "boundaries.topojson",
            "postal-areas.csv",
            "ridings.csv",
            "README.md",
            "demo.yaml",
            "priorities",
            "kit",
            "lessons",
            "news",
            "pages");

    private final Path folder;
    private final PackProblems problems = new PackProblems();
    private final PackTextReader textReader = new PackTextReader(problems);
    private final List<AskRow> asks = new ArrayList<>();
    private final Map<TextId, PackText> texts = new HashMap<>();

    private PackReader(Path folder) {
        this.folder = folder;
    }

    static Reading read(Path folder) {
        var reader = new PackReader(folder);
        var pack = reader.read();
        var problems = reader.problems;
        return new Reading(problems.hasErrors() ? Optional.empty() : pack, problems.all());
    }

    private Optional<Pack> read() {
        var file = folder.resolve("campaign.yaml");
        var content = PackFiles.read(file, problems);
        if (content.isEmpty()) return Optional.empty();
        lookAround();
        var campaign = new PackCampaignReader(PackYaml.read(file, content.get(), 0, problems));
        var settings = campaign.settings();
        var authorities = campaign.authorities();
        var priorities = campaign.priorities(authorities);
        priorities.forEach(priority -> readPriority(priority, authorities));
        lookForOtherPriorities(priorities);
        campaign.starterKit().ifPresent(this::readStarterKit);
        PackFolders.TEXTS.forEach((name, kind) -> add(folder.resolve(name), kind));
        return Optional.of(new Pack(
                settings,
                campaign.terms(),
                authorities,
                campaign.kinds(),
                PlacesReader.read(folder, problems),
                priorities,
                asks,
                texts));
    }

    private void lookAround() {
        for (var entry : list(folder)) {
            var name = entry.getFileName().toString();
            if (!KNOWN.contains(name) && !name.startsWith("."))
                problems.warn(
                        entry,
                        "nothing reads this; a pack holds "
                                + String.join(", ", KNOWN.stream().sorted().toList()));
        }
    }

    private void readPriority(PriorityRow priority, List<Authority> authorities) {
        if (!TextId.isKey(priority.slug())) return;
        var own = folder.resolve(PackFolders.PRIORITIES).resolve(priority.slug());
        textReader
                .read(own, "brief", TextKind.BRIEF)
                .ifPresent(body -> texts.put(TextId.brief(priority.slug()), PackText.ofFile(body)));
        var file = own.resolve("asks.yaml");
        PackFiles.read(file, problems).ifPresent(content -> {
            for (var node : PackYaml.read(file, content, 0, problems).list())
                readAsk(new PackAskReader(node), priority, authorities);
        });
    }

    private void readAsk(PackAskReader reader, PriorityRow priority, List<Authority> authorities) {
        var keys = authorities.stream().map(Authority::key).collect(Collectors.toSet());
        reader.read(priority.slug(), keys).ifPresent(ask -> {
            if (texts.put(TextId.ask(ask.row().key()), ask.text()) != null)
                reader.error("another ask has the key “" + ask.row().key() + "” already");
            asks.add(ask.row());
        });
    }

    private void lookForOtherPriorities(List<PriorityRow> priorities) {
        var slugs = priorities.stream().map(PriorityRow::slug).toList();
        for (var entry : list(folder.resolve(PackFolders.PRIORITIES))) {
            if (!slugs.contains(entry.getFileName().toString()))
                problems.warn(entry, "campaign.yaml names no priority of this name, so nothing reads this");
        }
    }

    private void readStarterKit(PackNode node) {
        var path = folder.resolve(node.text()).normalize();
        if (Files.isDirectory(path)) add(path, TextKind.KIT);
        else
            node.error("there is no folder " + path + "; the path must lead from the pack’s folder to the starter kit");
    }

    /** The texts of a folder; what is there already is replaced, so that a pack's own kit wins over the shared one. */
    private void add(Path textFolder, TextKind kind) {
        for (var key : textReader.keys(textFolder)) {
            textReader
                    .read(textFolder, key, kind)
                    .ifPresent(body -> texts.put(new TextId(kind, key), PackText.ofFile(body)));
        }
    }

    static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.campaign.Packs.Exported;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a pack's files into a folder. */
final class PackExport {
    private PackExport() {}

    /**
     * @param force write into a folder that is not empty, over files of the same names; others stay
     */
    static Exported write(Pack pack, Path folder, boolean force) {
        try {
            Files.createDirectories(folder);
            if (!force && !PackReader.list(folder).isEmpty()) return new Exported.NotEmpty();
            var files = PackWriter.files(pack);
            for (var file : files.entrySet()) {
                var path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return new Exported.Done(files.size(), others(folder, files.keySet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> others(Path folder, Set<String> written) throws IOException {
        var ours = written.stream().map(folder::resolve).collect(Collectors.toSet());
        try (var all = Files.walk(folder)) {
            return all.filter(path -> Files.isRegularFile(path) && !ours.contains(path))
                    .sorted()
                    .toList();
        }
    }
}

package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.files.FileArchive;
import ca.helpcommunitieslead.platform.files.StoredFile;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.resolution.Resolutions;
import java.util.Objects;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The stored copies of evidence: kept as proof, so shown to staff and not published. */
@Controller
final class EvidenceFileController {
    private final Resolutions resolutions;
    private final FileArchive files;

    EvidenceFileController(Resolutions resolutions, FileArchive files) {
        this.resolutions = resolutions;
        this.files = files;
    }

    @Allowed
    @GetMapping("/{lang}/admin/resolutions/{key}/evidence/{hash}")
    Reply file(@PathVariable Lang lang, @PathVariable String key, @PathVariable String hash) {
        return resolutions.byKey(key).stream()
                .flatMap(resolution -> resolution.exhibits().stream())
                .map(exhibit -> exhibit.evidence().file())
                .filter(Objects::nonNull)
                .filter(file -> file.hash().value().equals(hash))
                .findFirst()
                .flatMap(file -> files.content(file.hash()).<Reply>map(content -> download(key, file, content)))
                .orElseGet(Reply::notFound);
    }

    private static Reply download(String key, StoredFile file, ByteArrayResource content) {
        return new Reply.Download(
                content,
                MediaType.parseMediaType(file.kind().mediaType()),
                key + "." + file.kind().extension());
    }
}

package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Import;
import ca.helpcommunitieslead.resolution.Imports;
import ca.helpcommunitieslead.resolution.Imports.Recording;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Recording many decisions from a table: handed in, looked at, then recorded by one button. */
@Controller
final class ImportController {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Imports imports;
    private final DryRun dryRun;
    private final ImportCsv csv;
    private final Priorities priorities;

    ImportController(Imports imports, DryRun dryRun, ImportCsv csv, Priorities priorities) {
        this.imports = imports;
        this.dryRun = dryRun;
        this.csv = csv;
        this.priorities = priorities;
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @GetMapping("/{lang}/admin/resolutions/import")
    Reply form(@PathVariable Lang lang) {
        return Reply.privatePage("resolution/import", new ImportPage(Submission.none(), priorities.asks()));
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @GetMapping("/{lang}/admin/resolutions/import/example.csv")
    Reply example(@PathVariable Lang lang) {
        return download(csv.example(lang), "decisions-" + lang.code() + ".csv");
    }

    private static Reply download(byte[] content, String name) {
        return new Reply.Download(new ByteArrayResource(content), CSV, name);
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @PostMapping("/{lang}/admin/resolutions/import")
    Reply handIn(
            @PathVariable Lang lang,
            Submission form,
            @RequestParam(name = "table", required = false) @Nullable MultipartFile file,
            Person by) {
        var table = new ImportForm(form, file).read();
        if (table.isEmpty()) return Reply.invalid("resolution/import", new ImportPage(form, priorities.asks()));
        return result(lang, imports.keep(by, table.get().filename(), table.get().content()));
    }

    private static Reply result(Lang lang, Import table) {
        return Reply.seeOther("/" + lang.code() + "/admin/resolutions/import/" + table.key() + "/result");
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @GetMapping("/{lang}/admin/resolutions/import/{key}/result")
    Reply show(@PathVariable Lang lang, @PathVariable String key, Person by) {
        return with(
                key,
                by,
                (table, result) -> Reply.privatePage("resolution/import-result", new ImportResultPage(table, result)));
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @GetMapping("/{lang}/admin/resolutions/import/{key}/refused.csv")
    Reply refused(@PathVariable Lang lang, @PathVariable String key, Person by) {
        return with(key, by, (_, result) -> download(csv.refused(result, lang), "refused-" + key + ".csv"));
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @PostMapping("/{lang}/admin/resolutions/import/{key}/records")
    Reply record(@PathVariable Lang lang, @PathVariable String key, Person by) {
        return with(key, by, (table, result) -> switch (imports.record(by, table, result.proposals())) {
            case Recording.Done _, Recording.Before() -> result(lang, table);
        });
    }

    private Reply with(String key, Person by, BiFunction<Import, DryRun.Result, Reply> answer) {
        return imports.byKey(by, key)
                .flatMap(table -> read(table).map(read -> answer.apply(table, dryRun.of(read))))
                .orElseGet(Reply::notFound);
    }

    private static Optional<ImportTable.Read> read(Import table) {
        return ImportTable.of(table.content()) instanceof ImportTable.Read read ? Optional.of(read) : Optional.empty();
    }
}

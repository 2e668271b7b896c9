package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.platform.text.SpreadsheetCsv;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.resolution.Addressee;
import ca.helpcommunitieslead.resolution.Circulations;
import ca.helpcommunitieslead.resolution.Resolutions;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of addressees as a table for spreadsheets, for a mail merge or the municipality's own file. */
@Controller
final class CirculationCsv {
    private static final List<String> COLUMNS = List.of(
            "kind",
            "office",
            "holder",
            "channel",
            "address",
            "sentOn",
            "acknowledgedOn",
            "answeredOn",
            "summary",
            "answerLink");

    private final Resolutions resolutions;
    private final Circulations circulations;
    private final Messages messages;

    CirculationCsv(Resolutions resolutions, Circulations circulations, Messages messages) {
        this.resolutions = resolutions;
        this.circulations = circulations;
        this.messages = messages;
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @GetMapping("/{lang}/admin/resolutions/{key}/circulation.csv")
    Reply csv(@PathVariable Lang lang, @PathVariable String key) {
        return resolutions
                .byKey(key)
                .<Reply>map(record -> new Reply.Download(
                        new ByteArrayResource(table(circulations.of(record.key()), lang)),
                        MediaType.parseMediaType("text/csv;charset=UTF-8"),
                        record.key() + "-circulation.csv"))
                .orElseGet(Reply::notFound);
    }

    private byte[] table(List<Addressee> addressees, Lang lang) {
        var head = COLUMNS.stream()
                .map(column -> messages.get(lang, "resolution.circulation." + column))
                .toList();
        return SpreadsheetCsv.of(
                head, addressees.stream().map(one -> line(one, lang)).toList());
    }

    private List<String> line(Addressee one, Lang lang) {
        var answer = one.answer();
        return List.of(
                messages.get(lang, "resolution.circulation.kind." + one.kind()),
                one.office().in(lang).text(),
                one.holder(),
                messages.get(lang, "resolution.circulation.channel." + one.channel()),
                one.address(),
                Objects.toString(one.sentOn(), ""),
                Objects.toString(one.acknowledgedOn(), ""),
                answer == null ? "" : answer.day().toString(),
                answer == null ? "" : answer.summary(),
                answer == null ? "" : answer.link());
    }
}

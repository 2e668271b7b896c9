package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Forecast;
import ca.helpcommunitieslead.resolution.Forecast.Effect;
import ca.helpcommunitieslead.resolution.Forecast.Proposal;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.web.ImportLine.Accepted;
import ca.helpcommunitieslead.resolution.web.ImportLine.Known;
import ca.helpcommunitieslead.resolution.web.ImportLine.Refused;
import ca.helpcommunitieslead.resolution.web.ImportLine.Repeated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks at what a table would do, and changes nothing. */
@Component
final class DryRun {
    private final ImportLines lines;
    private final Resolutions resolutions;
    private final Forecast forecast;
    private final Municipalities municipalities;

    DryRun(ImportLines lines, Resolutions resolutions, Forecast forecast, Municipalities municipalities) {
        this.lines = lines;
        this.resolutions = resolutions;
        this.forecast = forecast;
        this.municipalities = municipalities;
    }

    Result of(ImportTable.Read table) {
        var known = new HashMap<String, Resolution>();
        for (var resolution : resolutions.all()) known.putIfAbsent(meeting(resolution.decision()), resolution);
        var first = new HashMap<String, Long>();
        var judged = new ArrayList<ImportLine>();
        for (var line : table.lines())
            judged.add(compared(lines.check(line, table.columns().size()), known, first));
        var result = new Result(table.columns(), judged, new Effect(List.of(), List.of()), List.of(), List.of());
        var effect = forecast.of(result.proposals());
        return new Result(table.columns(), judged, effect, names(effect.gained()), names(effect.lost()));
    }

    private static String meeting(Decision decision) {
        return decision.council() + " " + decision.day();
    }

    private List<LocalizedText> names(List<MunicipalityCode> councils) {
        return councils.stream().map(code -> municipalities.get(code).label()).toList();
    }

    private static ImportLine compared(ImportLine line, Map<String, Resolution> known, Map<String, Long> first) {
        if (!(line instanceof Accepted(var row, var proposal))) return line;
        var meeting = meeting(proposal.decision());
        var there = known.get(meeting);
        if (there != null) return new Known(row, proposal, there.key());
        var before = first.putIfAbsent(meeting, row.number());
        return before == null ? line : new Repeated(row, proposal, before);
    }

    /**
     * What the table would do.
     *
     * @param effect on the councils that count, once all that would be recorded is verified
     * @param gained the names of the councils that would count then and do not now
     */
    record Result(
            List<String> columns,
            List<ImportLine> lines,
            Effect effect,
            List<LocalizedText> gained,
            List<LocalizedText> lost) {
        List<Proposal> proposals() {
            return of(Accepted.class).map(Accepted::proposal).toList();
        }

        List<Refused> refused() {
            return of(Refused.class).toList();
        }

        <T extends ImportLine> Stream<T> of(Class<T> kind) {
            return lines.stream().filter(kind::isInstance).map(kind::cast);
        }
    }
}

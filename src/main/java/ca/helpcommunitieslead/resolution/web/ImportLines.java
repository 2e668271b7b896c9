package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.platform.files.FileArchive;
import ca.helpcommunitieslead.platform.web.FieldError;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Body;
import ca.helpcommunitieslead.resolution.Evidence.Rank;
import ca.helpcommunitieslead.resolution.Forecast.Proposal;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Position.Stance;
import ca.helpcommunitieslead.resolution.Vote;
import ca.helpcommunitieslead.resolution.web.ImportLine.Accepted;
import ca.helpcommunitieslead.resolution.web.ImportLine.Fault;
import ca.helpcommunitieslead.resolution.web.ImportLine.Refused;
import ca.helpcommunitieslead.resolution.web.ImportTable.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Checks a line of a table as the form checks what is typed into it. */
@Component
final class ImportLines {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("municipality", "municipality"),
            Map.entry("body", "body"),
            Map.entry("date", "meetingDate"),
            Map.entry("outcome", "outcome"),
            Map.entry("motion_number", "motionNumber"),
            Map.entry("mover", "mover"),
            Map.entry("seconder", "seconder"),
            Map.entry("vote", "voteKind"),
            Map.entry("votes_for", "votesFor"),
            Map.entry("votes_against", "votesAgainst"),
            Map.entry("votes_absent", "votesAbsent"),
            Map.entry("votes_conflict", "votesConflict"),
            Map.entry("evidence_rank", "evidenceRank"),
            Map.entry("evidence_link", "evidenceLink"),
            Map.entry("text", "text"),
            Map.entry("text_language", "textLanguage"));

    private static final Pattern SEPARATOR = Pattern.compile("[;|\\n]");
    private static final Pattern EQUALS = Pattern.compile("[=:]");

    private final ImportWords words;
    private final Municipalities municipalities;
    private final Priorities priorities;
    private final Campaigns campaigns;
    private final FileArchive files;

    ImportLines(
            ImportWords words,
            Municipalities municipalities,
            Priorities priorities,
            Campaigns campaigns,
            FileArchive files) {
        this.words = words;
        this.municipalities = municipalities;
        this.priorities = priorities;
        this.campaigns = campaigns;
        this.files = files;
    }

    /** Accepted or refused; whether its council and day are known already is not asked here. */
    ImportLine check(Line line, int columns) {
        if (line.values().isEmpty())
            return new Refused(
                    line,
                    List.of(Fault.of(
                            "", "resolution.import.fields", line.fields().size(), columns)));
        var faults = new ArrayList<Fault>();
        var form = form(line.values(), faults);
        var decision = new DecisionForm(form, municipalities, priorities.asks(), campaigns.today()).read();
        var evidence = new EvidenceForm(form, null, files);
        evidence.check();
        for (var error : form.errors()) add(faults, error, line);
        if (form.text("evidenceRank").equals(Rank.AGENDA.name()))
            faults.add(Fault.of("evidence_rank", "resolution.import.agenda"));
        if (!faults.isEmpty()) return new Refused(line, faults);
        var pieces = evidence.keep().stream().toList();
        return new Accepted(line, new Proposal(decision.orElseThrow(), pieces));
    }

    private Submission form(Map<String, String> row, List<Fault> faults) {
        var values = new HashMap<String, String>();
        FIELDS.forEach((column, field) ->
                values.put(field, row.getOrDefault(column, "").strip()));
        values.put("municipality", municipality(values.getOrDefault("municipality", ""), faults));
        values.put("body", words.constant(values.getOrDefault("body", ""), "resolution.body.", Body.values()));
        values.put(
                "outcome", words.constant(values.getOrDefault("outcome", ""), "resolution.outcome.", Outcome.values()));
        values.put(
                "voteKind",
                words.constant(values.getOrDefault("voteKind", ""), "resolution.vote.", Vote.Kind.values()));
        values.put(
                "evidenceRank",
                words.constant(values.getOrDefault("evidenceRank", ""), "resolution.rank.", Rank.values()));
        values.put("textLanguage", language(values.getOrDefault("textLanguage", ""), faults));
        asks(row.getOrDefault("asks", ""), values, faults);
        return Submission.of(values);
    }

    private String municipality(String raw, List<Fault> faults) {
        if (raw.isEmpty()) return raw;
        var meant = words.municipalities(raw);
        if (meant.size() == 1) return meant.getFirst().code().value();
        var key = meant.isEmpty() ? "resolution.import.municipality.unknown" : "resolution.import.municipality.several";
        faults.add(Fault.of("municipality", key, raw));
        return raw;
    }

    private static String language(String raw, List<Fault> faults) {
        var code = raw.toLowerCase(Locale.ROOT);
        if (!code.isEmpty() && !code.equals("en") && !code.equals("fr"))
            faults.add(Fault.of("text_language", "resolution.import.value", raw, "en, fr"));
        return code;
    }

    /** Such as {@code climate-law = support; climate-lens = partial}. */
    private void asks(String raw, Map<String, String> values, List<Fault> faults) {
        for (var part : SEPARATOR.splitAsStream(raw).map(String::strip).toList()) {
            if (part.isEmpty()) continue;
            var equals = EQUALS.matcher(part);
            var divided = equals.find();
            var written = divided ? part.substring(0, equals.start()).strip() : part;
            var said = divided ? part.substring(equals.end()).strip() : "";
            var key = written.toLowerCase(Locale.ROOT);
            var known =
                    priorities.asks().stream().anyMatch(ask -> ask.key().value().equals(key));
            var stance = words.constant(said, "resolution.stance.", Stance.values());
            if (!known) faults.add(Fault.of("asks", "resolution.import.ask.unknown", written));
            else if (!isStance(stance))
                faults.add(Fault.of("asks", "resolution.import.ask.stance", key, names(Stance.values())));
            else if (values.put("position." + key, stance) != null)
                faults.add(Fault.of("asks", "resolution.import.ask.twice", key));
        }
    }

    private static boolean isStance(String name) {
        return List.of(Stance.values()).stream()
                .anyMatch(stance -> stance.name().equals(name));
    }

    /** Says of a choice what can be chosen, and says nothing twice of one column. */
    private static void add(List<Fault> faults, FieldError error, Line line) {
        var column = column(error.field());
        if (faults.stream().anyMatch(fault -> fault.column().equals(column))) return;
        var written = line.values().getOrDefault(column, "").strip();
        var choice = error.messageKey().equals("field.choice");
        if (!choice) faults.add(new Fault(column, error));
        else if (written.isEmpty()) faults.add(Fault.of(column, "field.missing"));
        else faults.add(Fault.of(column, "resolution.import.value", written, choices(column)));
    }

    private static String column(String field) {
        return FIELDS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(field))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("asks");
    }

    static String choices(String column) {
        return switch (column) {
            case "body" -> names(Body.values());
            case "outcome" -> names(Outcome.values());
            case "vote" -> names(Vote.Kind.values());
            case "evidence_rank" -> names(Rank.values());
            case "text_language" -> "en, fr";
            default -> "";
        };
    }

    private static String names(Enum<?>[] values) {
        return String.join(
                ", ",
                List.of(values).stream()
                        .map(Objects::toString)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList());
    }
}

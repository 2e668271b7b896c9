package ca.helpcommunitieslead.resolution.web;

import java.util.Map;

/** The labels of the record's fields, under which a list of errors names them. */
public final class FieldLabels {
    /** By field, the key of its label. */
    public static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("municipality", "resolution.field.municipality"),
            Map.entry("body", "resolution.fact.body"),
            Map.entry("meetingDate", "resolution.field.day"),
            Map.entry("motionNumber", "resolution.fact.number"),
            Map.entry("mover", "resolution.fact.mover"),
            Map.entry("seconder", "resolution.fact.seconder"),
            Map.entry("outcome", "resolution.fact.outcome"),
            Map.entry("voteKind", "resolution.fact.vote"),
            Map.entry("votesFor", "resolution.field.votesFor"),
            Map.entry("votesAgainst", "resolution.field.votesAgainst"),
            Map.entry("votesAbsent", "resolution.field.votesAbsent"),
            Map.entry("votesConflict", "resolution.field.votesConflict"),
            Map.entry("votesNamed", "resolution.field.names"),
            Map.entry("meetingKind", "resolution.fact.meeting"),
            Map.entry("agendaItem", "resolution.fact.agendaItem"),
            Map.entry("title", "resolution.fact.title"),
            Map.entry("conditions", "resolution.fact.conditions"),
            Map.entry("sentTo", "resolution.fact.sentTo"),
            Map.entry("returnsOn", "resolution.fact.returnsOn"),
            Map.entry("supports", "resolution.fact.supports"),
            Map.entry("reaffirms", "resolution.fact.reaffirms"),
            Map.entry("stage", "resolution.life.stage"),
            Map.entry("day", "resolution.life.day"),
            Map.entry("detail", "resolution.life.detail"),
            Map.entry("later", "resolution.life.later"),
            Map.entry("text", "resolution.field.text"),
            Map.entry("textLanguage", "resolution.field.textLanguage"),
            Map.entry("reason", "resolution.field.correctionReason"),
            Map.entry("refusalReason", "resolution.field.refusalReason"),
            Map.entry("rescindedOn", "resolution.field.rescindedOn"),
            Map.entry("rescissionReason", "resolution.field.rescissionReason"),
            Map.entry("evidenceRank", "resolution.field.rank"),
            Map.entry("evidenceLink", "resolution.field.link"),
            Map.entry("evidenceFile", "resolution.field.file"),
            Map.entry("saysOutcome", "resolution.says.outcome"),
            Map.entry("saysDay", "resolution.says.day"),
            Map.entry("saysNumber", "resolution.says.number"),
            Map.entry("saysFor", "resolution.says.inFavour"),
            Map.entry("saysAgainst", "resolution.says.against"),
            Map.entry("checkReason", "resolution.checklist.reason"),
            Map.entry("check.MEETING", "resolution.checklist.short.MEETING"),
            Map.entry("check.OUTCOME", "resolution.checklist.short.OUTCOME"),
            Map.entry("check.DATE", "resolution.checklist.short.DATE"),
            Map.entry("check.VOTE", "resolution.checklist.short.VOTE"),
            Map.entry("check.POSITIONS", "resolution.checklist.short.POSITIONS"),
            Map.entry("check.RANK", "resolution.checklist.short.RANK"),
            Map.entry("check.SOURCE", "resolution.checklist.short.SOURCE"));

    private FieldLabels() {}
}

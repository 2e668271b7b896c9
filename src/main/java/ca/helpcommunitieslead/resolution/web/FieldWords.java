package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.Body;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.DecisionField;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Particulars.MeetingKind;
import ca.helpcommunitieslead.resolution.Vote;
import java.time.LocalDate;

/** The fields of a decision in words. */
final class FieldWords {
    private FieldWords() {}

    /** The key of the label. */
    static String label(DecisionField field) {
        return switch (field) {
            case COUNCIL -> "resolution.fact.council";
            case BODY -> "resolution.fact.body";
            case MEETING_KIND -> "resolution.fact.meeting";
            case DAY -> "resolution.fact.day";
            case AGENDA_ITEM -> "resolution.fact.agendaItem";
            case MOTION_NUMBER -> "resolution.fact.number";
            case TITLE -> "resolution.fact.title";
            case MOVER -> "resolution.fact.mover";
            case SECONDER -> "resolution.fact.seconder";
            case OUTCOME -> "resolution.fact.outcome";
            case CONDITIONS -> "resolution.fact.conditions";
            case SENT_TO -> "resolution.fact.sentTo";
            case RETURNS_ON -> "resolution.fact.returnsOn";
            case VOTE_KIND -> "resolution.fact.vote";
            case VOTES_FOR -> "resolution.field.votesFor";
            case VOTES_AGAINST -> "resolution.field.votesAgainst";
            case VOTES_ABSENT -> "resolution.field.votesAbsent";
            case VOTES_CONFLICT -> "resolution.field.votesConflict";
            case NAMES -> "resolution.field.names";
            case POSITIONS -> "resolution.asks.title";
            case SUPPORTS -> "resolution.fact.supports";
            case REAFFIRMS -> "resolution.fact.reaffirms";
            case TEXT -> "resolution.field.text";
            case TEXT_LANGUAGE -> "resolution.field.textLanguage";
        };
    }

    static String value(Ui ui, DecisionField field, Decision decision) {
        return field.in(decision).map(value -> words(ui, value)).orElseGet(() -> ui.t("resolution.unknown"));
    }

    private static String words(Ui ui, Object value) {
        return switch (value) {
            case Body body -> ui.t("resolution.body." + body);
            case Outcome outcome -> ui.t("resolution.outcome." + outcome);
            case MeetingKind kind -> ui.t("resolution.meeting." + kind);
            case Vote.Kind kind -> ui.t("resolution.vote." + kind);
            case Lang lang -> ui.t("resolution.language." + lang.code());
            case LocalDate day -> ui.date(day);
            case Integer number -> ui.number(number);
            default -> value.toString();
        };
    }
}

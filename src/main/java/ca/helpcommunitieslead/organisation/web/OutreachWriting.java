package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.organisation.OutreachId;
import ca.helpcommunitieslead.organisation.OutreachLog;
import ca.helpcommunitieslead.organisation.OutreachLog.Recording;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Answers the forms of the outreach log, for contacts and staff alike. */
@Component
final class OutreachWriting {
    private final OutreachLog log;
    private final OutreachFields fields;
    private final OutreachDesk desk;

    OutreachWriting(OutreachLog log, OutreachFields fields, OutreachDesk desk) {
        this.log = log;
        this.fields = fields;
        this.desk = desk;
    }

    /** Where others plan something there, the form comes back with that and can be sent all the same. */
    Reply add(OutreachPlace place, Submission form) {
        var plan = fields.plan(form);
        if (plan.isEmpty()) return desk.blank(place, form, List.of()).status(HttpStatus.UNPROCESSABLE_CONTENT);
        return switch (log.add(place.author(), plan.get(), form.ticked("allTheSame"))) {
            case Recording.Recorded _ -> Reply.seeOther(place.done("added"));
            case Recording.Colliding(var others) ->
                desk.blank(place, form, others).status(HttpStatus.CONFLICT);
            case Recording.Unknown _ -> new Reply.Problem(HttpStatus.CONFLICT);
        };
    }

    Reply correct(OutreachPlace place, OutreachId id, Submission form) {
        var plan = fields.plan(form);
        if (plan.isEmpty()) return desk.corrected(place, id, form, List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        return switch (log.correct(place.author(), id, plan.get(), form.ticked("allTheSame"))) {
            case Recording.Recorded _ -> Reply.seeOther(place.done("corrected"));
            case Recording.Colliding(var others) -> desk.corrected(place, id, form, others, HttpStatus.CONFLICT);
            case Recording.Unknown _ -> Reply.notFound();
        };
    }

    Reply complete(OutreachPlace place, OutreachId id, Submission form) {
        var outcome = OutreachFields.outcome(form);
        if (!form.isValid()) return desk.completed(place, id, form);
        return moved(place, id, "completed", log.complete(place.author(), id, outcome));
    }

    private Reply moved(OutreachPlace place, OutreachId id, String what, boolean moved) {
        if (moved) return Reply.seeOther(place.done(what));
        return desk.isOwn(place, id) ? new Reply.Problem(HttpStatus.CONFLICT) : Reply.notFound();
    }

    Reply drop(OutreachPlace place, OutreachId id) {
        return moved(place, id, "dropped", log.drop(place.author(), id));
    }

    Reply planAgain(OutreachPlace place, OutreachId id) {
        return moved(place, id, "planned", log.planAgain(place.author(), id));
    }
}

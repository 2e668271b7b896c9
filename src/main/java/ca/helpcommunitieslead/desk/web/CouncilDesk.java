package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.Councils;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Shows and saves how a council works, for members and staff alike. */
@Component
final class CouncilDesk {
    private static final Map<String, String> NOTICES =
            Map.of("saved", "desk.council.saved", "cancelled", "desk.council.cancelled");

    private final Councils councils;
    private final Municipalities municipalities;
    private final Campaigns campaigns;
    private final Tx tx;

    CouncilDesk(Councils councils, Municipalities municipalities, Campaigns campaigns, Tx tx) {
        this.councils = councils;
        this.municipalities = municipalities;
        this.campaigns = campaigns;
        this.tx = tx;
    }

    Reply with(String slug, Function<Municipality, Reply> reply) {
        return municipalities.bySlug(slug).map(reply).orElseGet(Reply::notFound);
    }

    Reply.Page show(Municipality municipality, String path, Submission query) {
        var known = councils.practice(municipality.code());
        return Reply.privatePage(
                "desk/council",
                page(municipality, path, CouncilForm.of(known), NOTICES.getOrDefault(query.text("done"), "")));
    }

    private CouncilPage page(Municipality municipality, String path, Submission form, String notice) {
        var code = municipality.code();
        return new CouncilPage(
                municipality,
                path,
                form,
                councils.meetings(code, campaigns.today()),
                Optional.ofNullable(councils.practice(code).checkedOn()),
                notice);
    }

    Reply save(Lang lang, Municipality municipality, String path, Submission form, Person by) {
        var today = campaigns.today();
        var known = councils.practice(municipality.code());
        var practice = CouncilForm.practice(form, known, CouncilPage.isForStaff(path), today);
        var meetings = CouncilForm.meetings(form, municipality.code(), today);
        if (practice.isEmpty() || !form.isValid())
            return Reply.privatePage("desk/council", page(municipality, path, form, ""))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        tx.run(() -> {
            councils.save(by.id(), practice.get());
            if (!meetings.isEmpty()) councils.schedule(by.id(), municipality.code(), meetings);
        });
        return Reply.seeOther("/" + lang.code() + path + "?done=saved");
    }

    /** Takes a meeting out of the calendar. */
    Reply cancel(Lang lang, Municipality municipality, String path, Submission form, Person by) {
        var day = form.read("day", Fields.dayFrom(campaigns.today()));
        if (day.isEmpty()) return show(municipality, path, form).status(HttpStatus.UNPROCESSABLE_CONTENT);
        councils.cancel(by.id(), municipality.code(), day.get());
        return Reply.seeOther("/" + lang.code() + path + "?done=cancelled");
    }
}

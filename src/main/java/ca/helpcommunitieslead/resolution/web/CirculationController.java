package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Readers;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Addressee;
import ca.helpcommunitieslead.resolution.Addressee.Channel;
import ca.helpcommunitieslead.resolution.AddresseeProposals;
import ca.helpcommunitieslead.resolution.Circulations;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The list of those to whom a carried resolution goes: who is on it, and to whom it was sent. */
@Controller
final class CirculationController {
    private static final int LONGEST_OFFICE = 200;
    private static final Set<String> DONE = Set.of("chosen", "added", "sent", "removed");

    private final Resolutions resolutions;
    private final Circulations circulations;
    private final AddresseeProposals proposals;
    private final CirculationPages pages;
    private final Campaigns campaigns;

    CirculationController(
            Resolutions resolutions,
            Circulations circulations,
            AddresseeProposals proposals,
            CirculationPages pages,
            Campaigns campaigns) {
        this.resolutions = resolutions;
        this.circulations = circulations;
        this.proposals = proposals;
        this.pages = pages;
        this.campaigns = campaigns;
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @GetMapping("/{lang}/admin/resolutions/{key}/circulation")
    Reply list(@PathVariable Lang lang, @PathVariable String key, Submission query) {
        var notice = query.present("done")
                .filter(DONE::contains)
                .map(done -> "resolution.circulation.done." + done)
                .orElse(null);
        return of(key, record -> pages.page(record, query, notice));
    }

    private Reply of(String key, Function<Resolution, Reply> work) {
        return resolutions.byKey(key).map(work).orElseGet(Reply::notFound);
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @PostMapping("/{lang}/admin/resolutions/{key}/circulation")
    Reply choose(@PathVariable Lang lang, @PathVariable String key, Submission form, Person by) {
        return of(key, record -> {
            var wanted = proposals.of(record, CirculationPages.kilometres(form)).stream()
                    .filter(proposal -> form.ticked(CirculationPage.include(proposal)))
                    .toList();
            circulations.choose(by, record.key(), wanted);
            return done(lang, record, "chosen");
        });
    }

    private static Reply done(Lang lang, Resolution record, String done) {
        return Reply.seeOther("/" + lang.code() + "/admin/resolutions/" + record.key() + "/circulation?done=" + done);
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @PostMapping("/{lang}/admin/resolutions/{key}/circulation/others")
    Reply add(@PathVariable Lang lang, @PathVariable String key, Submission form, Person by) {
        return of(key, record -> {
            var office = form.required("office", LONGEST_OFFICE);
            if (!form.isValid()) return again(record, form, HttpStatus.UNPROCESSABLE_CONTENT);
            circulations.add(by, record.key(), office);
            return done(lang, record, "added");
        });
    }

    private Reply again(Resolution record, Submission form, HttpStatus status) {
        return pages.page(record, form, null).status(status);
    }

    /** To all that are ticked, on one day and in one way. */
    @Allowed({Role.EDITOR, Role.VERIFIER})
    @PostMapping("/{lang}/admin/resolutions/{key}/circulation/sending")
    Reply send(@PathVariable Lang lang, @PathVariable String key, Submission form, Person by) {
        return of(key, record -> {
            var to = circulations.of(record.key()).stream()
                    .filter(one -> one.sentOn() == null && form.ticked(CirculationPage.send(one)))
                    .map(Addressee::id)
                    .toList();
            var day = form.read("sentOn", Fields.dayUntil(campaigns.today()));
            var channel = form.read("channel", Readers.oneOf(Channel.class));
            day.filter(given -> given.isBefore(record.decision().day()))
                    .ifPresent(_ -> form.reject("sentOn", "resolution.circulation.sentOn.tooEarly"));
            if (to.isEmpty()) form.reject("sending", "resolution.circulation.nobody");
            if (!form.isValid()) return again(record, form, HttpStatus.UNPROCESSABLE_CONTENT);
            if (circulations.sent(by, record.key(), to, day.orElseThrow(), channel.orElseThrow()))
                return done(lang, record, "sent");
            form.reject("sending", "resolution.circulation.notCarried");
            return again(record, form, HttpStatus.CONFLICT);
        });
    }
}

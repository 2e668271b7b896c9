package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.campaign.Priority;
import ca.helpcommunitieslead.campaign.SupportTally;
import ca.helpcommunitieslead.campaign.SupportTally.Support;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An ask, its versions, and what changed between them. */
@Controller
final class AskController {
    private final Priorities priorities;
    private final SupportTally support;
    private final Municipalities municipalities;
    private final AboutTexts abouts;
    private final VersionPages versions;

    AskController(
            Priorities priorities,
            SupportTally support,
            Municipalities municipalities,
            AboutTexts abouts,
            VersionPages versions) {
        this.priorities = priorities;
        this.support = support;
        this.municipalities = municipalities;
        this.abouts = abouts;
        this.versions = versions;
    }

    /** The dot belongs to the files of {@link DownloadController}. */
    @GetMapping("/{lang}/asks/{key:[^.]+}")
    Reply ask(@PathVariable Lang lang, @PathVariable String key) {
        return priorities.ask(key).map(found -> page(lang, found)).orElseGet(Reply::notFound);
    }

    private Reply page(Lang lang, Ask ask) {
        var behind = support.byAsk().getOrDefault(ask.key(), Support.NONE);
        var councils = behind.councils().stream()
                .map(one -> new AskPage.Council(municipalities.get(one.council()), one.resolution(), one.inPart()))
                .toList();
        return Reply.publicPage(
                "campaign/ask", new AskPage(ReadAsk.of(ask, lang), priorityOf(ask), abouts.ask(ask), behind, councils));
    }

    private Priority priorityOf(Ask ask) {
        return priorities.bySlug(ask.prioritySlug()).orElseThrow();
    }

    @GetMapping("/{lang}/asks/{key}/versions/{number}")
    Reply version(@PathVariable Lang lang, @PathVariable String key, @PathVariable String number) {
        return priorities
                .ask(key)
                .map(ask -> versions.version(abouts.ask(ask), number, text -> version(lang, ask.in(text))))
                .orElseGet(Reply::notFound);
    }

    private Reply version(Lang lang, Ask ask) {
        return Reply.publicPage(
                "campaign/ask-version", new AskVersionPage(ReadAsk.of(ask, lang), priorityOf(ask), abouts.ask(ask)));
    }

    @GetMapping("/{lang}/asks/{key}/comparison")
    Reply comparison(@PathVariable Lang lang, @PathVariable String key, Submission address) {
        return priorities
                .ask(key)
                .map(ask -> versions.comparison(abouts.ask(ask), lang, address))
                .orElseGet(Reply::notFound);
    }
}

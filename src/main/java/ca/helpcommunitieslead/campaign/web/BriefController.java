package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.campaign.Priority;
import ca.helpcommunitieslead.campaign.SupportTally;
import ca.helpcommunitieslead.campaign.SupportTally.Support;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A priority with its brief, the brief's versions, and what changed between them. */
@Controller
final class BriefController {
    private static final int BELOW_ITS_TITLE = 1;

    private final Priorities priorities;
    private final SupportTally support;
    private final AboutTexts abouts;
    private final VersionPages versions;

    BriefController(Priorities priorities, SupportTally support, AboutTexts abouts, VersionPages versions) {
        this.priorities = priorities;
        this.support = support;
        this.abouts = abouts;
        this.versions = versions;
    }

    /** The dot belongs to the files of {@link DownloadController}. */
    @GetMapping("/{lang}/priorities/{slug:[^.]+}")
    Reply priority(@PathVariable Lang lang, @PathVariable String slug) {
        return priorities.bySlug(slug).map(found -> page(lang, found)).orElseGet(Reply::notFound);
    }

    private Reply page(Lang lang, Priority priority) {
        return Reply.publicPage(
                "campaign/priority",
                new PriorityPage(
                        priority,
                        ReadText.of(priority.brief(), lang, BELOW_ITS_TITLE, ""),
                        current(priority),
                        support.byPriority().getOrDefault(priority.slug(), Support.NONE),
                        support.byAsk()));
    }

    private AboutText current(Priority priority) {
        return abouts.brief(priority, priority.brief());
    }

    @GetMapping("/{lang}/priorities/{slug}/versions/{number}")
    Reply version(@PathVariable Lang lang, @PathVariable String slug, @PathVariable String number) {
        return priorities
                .bySlug(slug)
                .map(priority -> versions.version(
                        current(priority),
                        number,
                        text -> Reply.publicPage(
                                "campaign/brief-version",
                                new BriefVersionPage(ReadText.of(text, lang), priority, abouts.brief(priority, text)))))
                .orElseGet(Reply::notFound);
    }

    @GetMapping("/{lang}/priorities/{slug}/comparison")
    Reply comparison(@PathVariable Lang lang, @PathVariable String slug, Submission address) {
        return priorities
                .bySlug(slug)
                .map(priority -> versions.comparison(current(priority), lang, address))
                .orElseGet(Reply::notFound);
    }
}

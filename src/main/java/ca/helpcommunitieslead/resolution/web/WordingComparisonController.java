package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.Priority;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Wording;
import ca.helpcommunitieslead.resolution.WordingComparison;
import ca.helpcommunitieslead.resolution.web.SampleResolution.MadeOut;
import ca.helpcommunitieslead.resolution.web.WordingComparisonPage.Compared;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows what a council made of the sample resolution. */
@Controller
final class WordingComparisonController {
    private final Resolutions resolutions;
    private final ResolutionViews views;
    private final SampleResolution sample;
    private final Campaigns campaigns;

    WordingComparisonController(
            Resolutions resolutions, ResolutionViews views, SampleResolution sample, Campaigns campaigns) {
        this.resolutions = resolutions;
        this.views = views;
        this.sample = sample;
        this.campaigns = campaigns;
    }

    @GetMapping("/{lang}/resolutions/{key}/comparison")
    Reply show(@PathVariable Lang lang, @PathVariable String key) {
        return resolutions
                .byKey(key)
                .<Reply>map(found -> Reply.publicPage("resolution/comparison", page(found)))
                .orElseGet(Reply::notFound);
    }

    private WordingComparisonPage page(Resolution found) {
        return new WordingComparisonPage(views.page(found), compared(found.decision()));
    }

    private @Nullable Compared compared(Decision decision) {
        if (decision.text().isBlank()) return null;
        return sample.of(decision).map(madeOut -> compared(madeOut, decision)).orElse(null);
    }

    private Compared compared(MadeOut madeOut, Decision decision) {
        return new Compared(
                WordingComparison.of(madeOut.wording(), Wording.of(decision)),
                madeOut.edition().version(),
                campaigns.current().dayOf(madeOut.edition().at()),
                madeOut.about().stream().map(Priority::title).toList());
    }
}

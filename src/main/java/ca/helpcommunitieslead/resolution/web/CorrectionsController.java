package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.NavigationEntry;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.PublicCorrections;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything that was put right, for readers and for their feed readers. */
@Controller
final class CorrectionsController {
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final PublicCorrections corrections;
    private final CorrectionRows rows;
    private final Campaigns campaigns;
    private final CorrectionsFeed feed;

    CorrectionsController(
            PublicCorrections corrections, CorrectionRows rows, Campaigns campaigns, CorrectionsFeed feed) {
        this.corrections = corrections;
        this.rows = rows;
        this.campaigns = campaigns;
        this.feed = feed;
    }

    @Bean
    static NavigationEntry correctionsEntry() {
        return new NavigationEntry(
                NavigationEntry.Place.FOOTER, 12, "/corrections", "resolution.corrections.navigation");
    }

    @GetMapping("/{lang}/corrections")
    Reply list(@PathVariable Lang lang, Submission query) {
        var wanted = query.text("page");
        var number = wanted.matches("[1-9]\\d{0,6}") ? Integer.parseInt(wanted) : 1;
        var found = corrections.page(number);
        if (number > found.pages()) return Reply.notFound();
        return Reply.publicPage(
                "resolution/corrections",
                CorrectionsPage.of(
                        found, rows.of(found.items()), campaigns.current().zone()));
    }

    @GetMapping("/feeds/corrections.atom")
    ResponseEntity<byte[]> feed(Submission query) {
        var lang = Lang.parse(query.text("lang")).orElse(Lang.EN);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_ATOM_XML)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(feed.atom(lang, corrections.page(1).items()));
    }
}

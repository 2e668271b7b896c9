package ca.helpcommunitieslead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.directory.Municipality;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;

/** A signed-in member of staff who records what councils decided and checks what others recorded. */
record Verifier(Steps steps) {
    /** Records that this council carried a supportive motion; gives the address of the record. */
    String record(Municipality council, LocalDate day, int number) {
        var label = council.label().in(steps.lang()).text();
        var priorities = steps.site().bean(Priorities.class);
        var ask = priorities.asks().get(number % 3);
        var priority = priorities.bySlug(ask.prioritySlug()).orElseThrow();
        steps.go("/admin/resolutions/new");
        steps.field(steps.words("resolution.field.municipality")).selectOption(new SelectOption().setLabel(label));
        steps.choose("resolution.fact.body", "resolution.body.COUNCIL");
        steps.write("resolution.field.day", day.toString());
        steps.write("resolution.fact.number", "2026-" + number);
        steps.choose("resolution.fact.outcome", "resolution.outcome.CARRIED");
        steps.unfold("resolution.record.more");
        steps.write("resolution.fact.mover", "A. Mover");
        steps.write("resolution.fact.seconder", "B. Seconder");
        steps.unfold("resolution.record.vote");
        steps.choose("resolution.fact.vote", "resolution.vote.RECORDED");
        steps.write("resolution.field.votesFor", "7");
        steps.write("resolution.field.votesAgainst", "2");
        steps.unfoldPart(Steps.plain(priority.title().in(steps.lang()).text()));
        steps.field(Steps.plain(ask.statement().in(steps.lang()).text()))
                .selectOption(new SelectOption().setLabel(steps.words("resolution.stance.SUPPORT")));
        steps.choose("resolution.field.rank", "resolution.rank.ADOPTED_MINUTES");
        steps.write("resolution.field.link", "https://www.example.org/minutes/" + number);
        steps.press("resolution.record.send");
        steps.page().waitForURL(url -> url.contains("/admin/resolutions/") && !url.endsWith("/new"));
        assertThat(steps.page().getByText(steps.words("resolution.done.RECORDED")))
                .isVisible();
        return steps.page().url().replaceFirst("\\?.*", "");
    }

    void verify(String record) {
        steps.page().navigate(record);
        steps.tickAll("check.");
        steps.press("resolution.check.verify");
        assertThat(steps.page().locator(".status.counted")).hasText(steps.words("resolution.counts"));
    }

    void rescind(String record) {
        var today = steps.site().bean(Campaigns.class).today();
        steps.page().navigate(record);
        steps.unfold("resolution.rescind.open");
        steps.write("resolution.field.rescindedOn", today.toString());
        steps.write("resolution.field.rescissionReason", "Motion 2026-99");
        steps.press("resolution.rescind");
        assertThat(steps.page().getByText(steps.words("resolution.reason.RESCINDED")))
                .isVisible();
    }
}

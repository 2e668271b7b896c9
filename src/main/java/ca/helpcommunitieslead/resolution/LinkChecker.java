package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.jobs.RecurringJob;
import ca.helpcommunitieslead.platform.web.PublicChange;
import ca.helpcommunitieslead.resolution.LinkProbe.Manners;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Tries every link of the evidence once a week, some each day; one that has just failed sooner. */
@Component
final class LinkChecker {
    private static final Logger log = LoggerFactory.getLogger(LinkChecker.class);
    private static final Duration EVERY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration SECOND_LOOK = Duration.ofDays(2);
    private static final int MOST_AT_ONCE = 200;

    private final EvidenceLinks links;
    private final LinkStore store;
    private final ApplicationEventPublisher news;
    private final InstantSource clock;
    private final Tx tx;

    LinkChecker(EvidenceLinks links, LinkStore store, ApplicationEventPublisher news, InstantSource clock, Tx tx) {
        this.links = links;
        this.store = store;
        this.news = news;
        this.clock = clock;
        this.tx = tx;
    }

    /** In development nothing leaves the machine. */
    @Bean
    static RecurringJob evidenceLinksJob(LinkChecker checker, Settings settings) {
        var name = "evidence-links";
        if (settings.development()) return RecurringJob.none(name);
        return new RecurringJob(name, EVERY, () -> checker.run(agent(settings), Manners.USUAL));
    }

    private static String agent(Settings settings) {
        return "HelpCommunitiesLead-links/1 (+" + settings.baseUrl().toASCIIString() + ")";
    }

    void run(String agent, Manners manners) {
        var known = links.known();
        try (var probe = new LinkProbe(agent, manners)) {
            for (var link : due(known)) keep(known.get(link), link, probe.tryOut(link));
            tx.run(() -> news.publishEvent(new LinkChecked()));
        } catch (InterruptedException e) {
            log.info("The links of the evidence are tried on another day: the program ends");
            Thread.currentThread().interrupt();
        }
    }

    /** What was never tried or longest ago comes first. */
    private List<String> due(Map<String, LinkState> known) {
        var now = clock.instant();
        return links.inUse().stream()
                .filter(link -> isDue(known.get(link), now))
                .sorted(Comparator.comparing(link -> lastTried(known.get(link))))
                .limit(MOST_AT_ONCE)
                .toList();
    }

    private static boolean isDue(@Nullable LinkState state, Instant now) {
        if (state == null) return true;
        var pause = state.failures() > 0 && !state.isDead() ? SECOND_LOOK : WEEK;
        return !state.checkedAt().plus(pause).isAfter(now);
    }

    private static Instant lastTried(@Nullable LinkState state) {
        return state == null ? Instant.EPOCH : state.checkedAt();
    }

    private void keep(@Nullable LinkState before, String link, LinkResult result) {
        var now = clock.instant();
        store.save(before == null ? LinkState.first(link, result, now) : before.then(result, now));
    }

    /** News, once for all that a run has tried: a record's page says when its links were last tried. */
    record LinkChecked() implements PublicChange {}
}

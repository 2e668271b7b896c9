package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.endorsement.BlockRules;
import ca.helpcommunitieslead.endorsement.EndorsementRule;
import ca.helpcommunitieslead.endorsement.EndorsementRule.Effect;
import ca.helpcommunitieslead.endorsement.EndorsementRule.Kind;
import ca.helpcommunitieslead.endorsement.Trends;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffLink;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where attempts come from, and one press to keep the worst of them out (R9). */
@Controller
final class TrendsController {
    private static final String PATH = "/admin/endorsements/trends";
    private static final Map<String, String> NOTICES = Map.of("blocked", "endorsement.trends.done.blocked");

    private final Trends trends;
    private final BlockRules rules;
    private final Campaigns campaigns;

    TrendsController(Trends trends, BlockRules rules, Campaigns campaigns) {
        this.trends = trends;
        this.rules = rules;
        this.campaigns = campaigns;
    }

    @Bean
    static StaffLink trendsLink() {
        return new StaffLink(81, PATH, "endorsement.navigation.trends", Set.of(Role.VERIFIER, Role.ADMINISTRATOR));
    }

    @Allowed({Role.VERIFIER, Role.ADMINISTRATOR})
    @GetMapping("/{lang}/admin/endorsements/trends")
    Reply show(@PathVariable Lang lang, @RequestParam(defaultValue = "") String done, Person by) {
        return Reply.privatePage("endorsement/trends", page(by, Submission.none(), NOTICES.get(done)));
    }

    private TrendsPage page(Person by, Submission form, @Nullable String notice) {
        var blocked = rules.all().stream()
                .filter(rule -> rule.effect() == Effect.BLOCK)
                .map(EndorsementRule::pattern)
                .collect(Collectors.toSet());
        var zone = campaigns.current().zone();
        return new TrendsPage(
                trends.ofNetworks(), trends.ofDomains(), blocked, by.is(Role.VERIFIER), zone, form, notice);
    }

    /** Blocking twice is blocking once. */
    @Allowed({Role.VERIFIER, Role.ADMINISTRATOR})
    @PostMapping("/{lang}/admin/endorsements/trends/blocks")
    Reply block(@PathVariable Lang lang, Submission form, Person by) {
        var kind = form.has("network") ? Kind.NETWORK_KEY : Kind.DOMAIN;
        var pattern = form.read(kind == Kind.DOMAIN ? "domain" : "network", raw -> parse(kind, raw));
        if (pattern.isEmpty()) return Reply.invalid("endorsement/trends", page(by, form, null));
        rules.add(by, Effect.BLOCK, kind, pattern.get(), "");
        return Reply.seeOther("/" + lang.code() + PATH + "?done=blocked");
    }

    private static Parsed<String> parse(Kind kind, String raw) {
        return TrendsPage.isLargeProvider(raw)
                ? Parsed.invalid("endorsement.trends.block.large")
                : BlockRules.parse(kind, raw);
    }
}

package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.endorsement.BlockRules;
import ca.helpcommunitieslead.endorsement.EndorsementRule.Effect;
import ca.helpcommunitieslead.endorsement.EndorsementRule.Kind;
import ca.helpcommunitieslead.endorsement.EndorsementRule.RuleId;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffLink;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of whom to keep out and whom to let in (R9). */
@Controller
final class RulesController {
    private static final String PATH = "/admin/endorsements/rules";

    private static final Map<String, String> NOTICES =
            Map.of("added", "endorsement.rules.done.added", "removed", "endorsement.rules.done.removed");

    private final BlockRules rules;
    private final People people;
    private final Campaigns campaigns;

    RulesController(BlockRules rules, People people, Campaigns campaigns) {
        this.rules = rules;
        this.people = people;
        this.campaigns = campaigns;
    }

    @Bean
    static StaffLink rulesLink() {
        return new StaffLink(80, PATH, "endorsement.navigation.rules", Set.of(Role.ADMINISTRATOR));
    }

    @Allowed(Role.ADMINISTRATOR)
    @GetMapping("/{lang}/admin/endorsements/rules")
    Reply list(@PathVariable Lang lang, @RequestParam(defaultValue = "") String done) {
        return Reply.privatePage("endorsement/rules", page(Submission.none(), NOTICES.get(done)));
    }

    private RulesPage page(Submission form, @Nullable String notice) {
        var names = people.all().stream().collect(Collectors.toMap(Person::id, Person::name));
        return new RulesPage(rules.all(), names, campaigns.current().zone(), form, notice);
    }

    @Allowed(Role.ADMINISTRATOR)
    @PostMapping("/{lang}/admin/endorsements/rules")
    Reply add(@PathVariable Lang lang, Submission form, Person by) {
        var effect = form.read("effect", raw -> choice(Effect.values(), raw));
        var kind = form.read("kind", raw -> choice(RulesPage.WRITTEN.toArray(Kind[]::new), raw));
        var pattern = form.read("pattern", raw -> BlockRules.parse(kind.orElse(Kind.DOMAIN), raw));
        var reason = form.required("reason", BlockRules.LONGEST_REASON);
        if (form.isValid() && !rules.add(by, effect.orElseThrow(), kind.orElseThrow(), pattern.orElseThrow(), reason))
            form.reject("pattern", "endorsement.rules.known");
        if (!form.isValid()) return Reply.invalid("endorsement/rules", page(form, null));
        return Reply.seeOther("/" + lang.code() + PATH + "?done=added");
    }

    private static <E extends Enum<E>> Parsed<E> choice(E[] choices, String raw) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(raw))
                .findFirst()
                .map(Parsed::valid)
                .orElseGet(() -> Parsed.invalid("field.choice"));
    }

    @Allowed(Role.ADMINISTRATOR)
    @PostMapping("/{lang}/admin/endorsements/rules/{id}/removal")
    Reply remove(@PathVariable Lang lang, @PathVariable UUID id, Person by) {
        if (!rules.remove(by, new RuleId(id))) return Reply.notFound();
        return Reply.seeOther("/" + lang.code() + PATH + "?done=removed");
    }
}

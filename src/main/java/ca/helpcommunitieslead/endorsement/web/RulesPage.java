package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.endorsement.EndorsementRule;
import ca.helpcommunitieslead.endorsement.EndorsementRule.Effect;
import ca.helpcommunitieslead.endorsement.EndorsementRule.Kind;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.platform.limits.NetworkKey;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules in force, and the form for another.
 *
 * @param names of those who wrote them
 * @param notice the key of what was done just now
 */
public record RulesPage(
        List<EndorsementRule> rules,
        Map<PersonId, String> names,
        ZoneId zone,
        Submission form,
        @Nullable String notice) {
    /** A network's hash is never written by hand: it comes from the page of trends. */
    static final List<Kind> WRITTEN = List.of(Kind.DOMAIN, Kind.ADDRESS, Kind.NETWORK);

    /** The labels of fields whose errors do not name them. */
    public static final Map<String, String> LABELS = Map.of(
            "effect", "endorsement.rules.effect",
            "kind", "endorsement.rules.kind",
            "pattern", "endorsement.rules.pattern",
            "reason", "endorsement.rules.reason");

    public static String keyOf(Effect effect) {
        return "endorsement.rules.effect." + effect.name();
    }

    public static String keyOf(Kind kind) {
        return "endorsement.rules.kind." + kind.name();
    }

    public static String shown(EndorsementRule rule) {
        return rule.kind() == Kind.NETWORK_KEY ? new NetworkKey(rule.pattern()).shown() : rule.pattern();
    }

    /** Who wrote a rule; empty where they have no account any more. */
    public String author(EndorsementRule rule) {
        return names.getOrDefault(rule.createdBy(), "");
    }

    public List<Choice> effects(Ui ui) {
        return Arrays.stream(Effect.values())
                .map(effect -> new Choice(effect.name(), ui.t(keyOf(effect))))
                .toList();
    }

    public List<Choice> kinds(Ui ui) {
        return WRITTEN.stream()
                .map(kind -> new Choice(kind.name(), ui.t(keyOf(kind))))
                .toList();
    }
}

package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.campaign.Campaign.CountedTerms;
import ca.helpcommunitieslead.campaign.CampaignStore.PriorityRow;
import ca.helpcommunitieslead.directory.Authority;
import ca.helpcommunitieslead.directory.CouncilTerm;
import ca.helpcommunitieslead.directory.MunicipalityKind;
import ca.helpcommunitieslead.directory.Tier;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code campaign.yaml}. */
final class PackCampaignReader {
    private final PackNode root;

    PackCampaignReader(PackNode root) {
        this.root = root;
        root.knows(
                "key",
                "name",
                "jurisdiction",
                "network",
                "headline",
                "lead",
                "timeZone",
                "languages",
                "start",
                "end",
                "threshold",
                "smallestPlaceShown",
                "contact",
                "councilTerms",
                "authorities",
                "kinds",
                "priorities",
                "credits",
                "demonstration",
                "starterKit",
                "words");
    }

    PackSettings settings() {
        var campaign = new Campaign(
                key(root, "key"),
                root.words("name"),
                root.words("jurisdiction"),
                root.words("network"),
                root.words("headline"),
                root.words("lead"),
                zone(),
                root.day("start"),
                end(),
                root.find("threshold")
                        .map(node -> node.number("councils", 1))
                        .orElseGet(() -> root.number("threshold", 1)),
                countedTerms(),
                root.number("smallestPlaceShown", 1),
                contact(),
                root.list("credits").stream().map(PackNode::words).toList(),
                demonstration(),
                words());
        return new PackSettings(campaign, languages());
    }

    private @Nullable LocalDate end() {
        var end = root.dayIfGiven("end");
        var start = root.dayIfGiven("start");
        if (end.isPresent() && start.isPresent() && end.get().isBefore(start.get()))
            root.find("end").ifPresent(node -> node.error("the campaign must end after it begins"));
        return end.orElse(null);
    }

    static String key(PackNode node, String name) {
        var key = node.text(name);
        if (!key.equals(PackNode.MISSING) && !TextId.isKey(key))
            node.find(name).orElse(node).error("“" + key + "” must be made of small letters, digits and hyphens");
        return key;
    }

    private ZoneId zone() {
        var zone = root.text("timeZone");
        try {
            if (zone.contains("/")) return ZoneId.of(zone);
        } catch (DateTimeException e) {
            // said below
        }
        root.find("timeZone")
                .ifPresent(node ->
                        node.error("there is no time zone “" + zone + "”; it must be one such as America/Toronto"));
        return ZoneOffset.UTC;
    }

    private CountedTerms countedTerms() {
        return root.find("threshold")
                .map(node -> {
                    node.knows("councils", "terms");
                    return node.choice("terms", CountedTerms.class);
                })
                .orElse(CountedTerms.ALL);
    }

    private String contact() {
        var contact = root.text("contact");
        if (EmailAddress.parse(contact).toOptional().isEmpty())
            root.find("contact").ifPresent(node -> node.error("“" + contact + "” is no e-mail address"));
        return contact;
    }

    private boolean demonstration() {
        return root.find("demonstration")
                .map(node -> {
                    var value = node.text();
                    if (!value.equals("true") && !value.equals("false")) node.error("this must be true or false");
                    return value.equals("true");
                })
                .orElse(false);
    }

    private Map<String, LocalizedText> words() {
        var words = new LinkedHashMap<String, LocalizedText>();
        root.find("words").ifPresent(node -> {
            if (node.entries() == null) node.error("this must be keys with values, such as government");
            else node.entries().forEach((name, value) -> words.put(name, value.words()));
        });
        return words;
    }

    private List<String> languages() {
        var languages = new ArrayList<String>();
        for (var node : root.list("languages")) {
            var language = node.text();
            if (Lang.parse(language).isEmpty()) node.error("“" + language + "” must be one of en, fr");
            else if (languages.contains(language)) node.error("“" + language + "” is there twice");
            else languages.add(language);
        }
        if (languages.isEmpty())
            root.find("languages").ifPresent(node -> node.error("a pack needs a language: en, fr or both"));
        return languages;
    }

    /** The oldest first. */
    List<CouncilTerm> terms() {
        var terms = new ArrayList<CouncilTerm>();
        for (var node : root.list("councilTerms")) {
            node.knows("key", "from", "to");
            var term = new CouncilTerm(node.text("key"), node.day("from"), node.day("to"));
            if (!term.from().isBefore(term.to())) node.error("the term “" + term.key() + "” must end after it begins");
            for (var other : terms) {
                if (other.key().equals(term.key())) node.error("another term has the key “" + term.key() + "” already");
                else if (!term.to().isBefore(other.from()) && !other.to().isBefore(term.from()))
                    node.error(
                            "the terms “" + other.key() + "” and “" + term.key() + "” overlap; both days are included");
            }
            terms.add(term);
        }
        if (terms.isEmpty())
            root.find("councilTerms").ifPresent(node -> node.error("at least one council term is needed"));
        return terms.stream().sorted(Comparator.comparing(CouncilTerm::from)).toList();
    }

    List<Authority> authorities() {
        return PackAuthorityReader.read(root.list("authorities"));
    }

    List<MunicipalityKind> kinds() {
        var kinds = new ArrayList<MunicipalityKind>();
        var seen = new HashSet<String>();
        for (var node : root.listIfGiven("kinds")) {
            node.knows("kind", "tier", "fr", "gender", "council", "head");
            var kind = new MunicipalityKind(
                    node.text("kind"),
                    node.choiceIfGiven("tier", Tier.class).orElse(null),
                    node.text("fr"),
                    node.choice("gender", MunicipalityKind.Gender.class),
                    node.words("council"),
                    node.words("head"));
            if (!seen.add(kind.kind() + "/" + kind.tier())) node.error("the kind “" + kind.kind() + "” is there twice");
            kinds.add(kind);
        }
        return kinds.stream()
                .sorted(Comparator.comparing(MunicipalityKind::kind)
                        .thenComparing(MunicipalityKind::tier, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    List<PriorityRow> priorities(List<Authority> authorities) {
        var priorities = new ArrayList<PriorityRow>();
        var slugs = new HashSet<String>();
        var known = new HashSet<String>();
        authorities.forEach(authority -> known.add(authority.key()));
        for (var node : root.list("priorities")) {
            node.knows("slug", "authority");
            var priority = new PriorityRow(key(node, "slug"), authority(node, known));
            if (!slugs.add(priority.slug()))
                node.error("another priority has the slug “" + priority.slug() + "” already");
            priorities.add(priority);
        }
        if (priorities.isEmpty()) root.find("priorities").ifPresent(node -> node.error("a campaign needs a priority"));
        return priorities;
    }

    /** The key of the authority that the value names. */
    static String authority(PackNode node, Set<String> known) {
        var key = node.text("authority");
        if (!known.contains(key))
            node.find("authority").ifPresent(value -> value.error("campaign.yaml has no authority “" + key + "”"));
        return key;
    }

    Optional<PackNode> starterKit() {
        return root.find("starterKit");
    }
}

package ca.helpcommunitieslead.kit;

import ca.helpcommunitieslead.campaign.TextCheck.Fault;
import ca.helpcommunitieslead.kernel.Lang;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that a text of the kit may use, and where; finds the faults of a text before anybody fills it. */
final class KitNames {
    static final Set<String> EVERYWHERE = names("""
            today priorities priorityList officeList onePriority hasNeighbours neighbours
            campaign.name campaign.network campaign.site campaign.contact campaign.threshold
            campaign.jurisdiction
            words.government words.ofGovernment words.toGovernment words.headOfGovernment
            words.toHeadOfGovernment words.representative words.representatives words.association
            words.ofAssociation words.toAssociation words.law
            m.isKnown m.name m.the m.The m.of m.to m.council m.Council m.ofCouncil m.toCouncil m.head
            m.Head m.hasFrenchName m.population m.censusYear m.isUpper m.isLower m.isSingle m.upperTier
            m.hasMembers m.memberCount m.memberList m.hasRidings m.ridingList m.ridings
            tally.councils tally.sentence tally.people tally.hasCouncils
            kit.address""");

    /** What else there is within a section. */
    static final Map<String, Set<String>> WITHIN = Map.of(
            "m.upperTier",
            names("the of to council"),
            "m.ridings",
            names("."),
            "priorities",
            names(
                    "number title lowerTitle summary ministry theMinistry ofMinistry office theOffice toOffice address asks"),
            "asks",
            names("number statement clause reason key version address authorityNote authorityToday"),
            "neighbours",
            names("the decided distance address"));

    private static final String BEGIN = "{{";
    private static final String END = "}}";
    private static final Pattern FORM = Pattern.compile("([#^/]?)\\s*([\\w.]+)\\s*");

    private final Lang lang;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Fault> faults = new ArrayList<>();

    private KitNames(Lang lang) {
        this.lang = lang;
    }

    private static Set<String> names(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    static List<Fault> faults(Lang lang, String template) {
        return new KitNames(lang).read(template);
    }

    private List<Fault> read(String template) {
        var line = 1;
        var end = 0;
        for (var start = template.indexOf(BEGIN); start >= 0; start = template.indexOf(BEGIN, end)) {
            line += (int) template.substring(end, start)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            var close = template.indexOf(END, start);
            if (close < 0) {
                faults.add(new Fault(
                        lang,
                        line,
                        "kit.fault.form",
                        template.substring(start).lines().findFirst().orElseThrow()));
                break;
            }
            var inside = template.substring(start + BEGIN.length(), close);
            read(inside, line);
            line += (int) inside.chars().filter(c -> c == '\n').count();
            end = close + END.length();
        }
        for (var section : open) faults.add(new Fault(lang, line, "kit.fault.open", section));
        return faults;
    }

    private void read(String inside, int line) {
        var tag = FORM.matcher(inside);
        if (!tag.matches()) {
            faults.add(new Fault(lang, line, "kit.fault.form", inside.strip()));
            return;
        }
        var name = tag.group(2);
        switch (tag.group(1)) {
            case "/" -> close(name, line);
            case "#", "^" -> {
                check(name, line);
                open.push(name);
            }
            default -> check(name, line);
        }
    }

    private void close(String name, int line) {
        if (name.equals(open.peek())) open.pop();
        else faults.add(new Fault(lang, line, "kit.fault.close", name));
    }

    private void check(String name, int line) {
        var known = EVERYWHERE.contains(name)
                || open.stream()
                        .anyMatch(section ->
                                WITHIN.getOrDefault(section, Set.of()).contains(name));
        if (!known) faults.add(new Fault(lang, line, "kit.fault.unknown", name));
    }
}

package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.TextKind;
import java.util.Arrays;
import java.util.List;

/**
 * What a text may hold in place of a value that the program puts in.
 *
 * @param codes as they are written
 * @param meaning the last part of the key of the message that says what they stand for
 */
public record Placeholder(List<String> codes, String meaning) {
    private static final List<Group> OF_KIT = List.of(
            new Group(
                    "municipality",
                    List.of(
                            of("name", "{{m.name}}"),
                            of("the", "{{m.the}}", "{{m.The}}", "{{m.of}}", "{{m.to}}"),
                            of("council", "{{m.council}}", "{{m.Council}}", "{{m.ofCouncil}}", "{{m.toCouncil}}"),
                            of("head", "{{m.head}}", "{{m.Head}}"),
                            of("population", "{{m.population}}", "{{m.censusYear}}"),
                            of(
                                    "tier",
                                    "{{#m.isUpper}}…{{/m.isUpper}}",
                                    "{{#m.isLower}}…{{/m.isLower}}",
                                    "{{#m.isSingle}}…{{/m.isSingle}}"),
                            of("upperTier", "{{#m.upperTier}}{{the}} {{of}} {{to}} {{council}}{{/m.upperTier}}"),
                            of("members", "{{#m.hasMembers}}{{m.memberCount}} {{m.memberList}}{{/m.hasMembers}}"),
                            of("known", "{{#m.isKnown}}…{{/m.isKnown}}", "{{^m.isKnown}}…{{/m.isKnown}}"),
                            of(
                                    "ridings",
                                    "{{#m.hasRidings}}{{m.ridingList}}{{/m.hasRidings}}{{^m.hasRidings}}…{{/m.hasRidings}}"))),
            new Group(
                    "campaign",
                    List.of(
                            of("today", "{{today}}"),
                            of(
                                    "campaign",
                                    "{{campaign.name}}",
                                    "{{campaign.network}}",
                                    "{{campaign.site}}",
                                    "{{campaign.contact}}"),
                            of("threshold", "{{campaign.threshold}}"),
                            of("jurisdiction", "{{campaign.jurisdiction}}"),
                            of(
                                    "government",
                                    "{{words.government}}",
                                    "{{words.ofGovernment}}",
                                    "{{words.toGovernment}}"),
                            of("headOfGovernment", "{{words.headOfGovernment}}", "{{words.toHeadOfGovernment}}"),
                            of("representative", "{{words.representative}}", "{{words.representatives}}"),
                            of(
                                    "association",
                                    "{{words.association}}",
                                    "{{words.ofAssociation}}",
                                    "{{words.toAssociation}}"),
                            of("law", "{{words.law}}"))),
            new Group(
                    "priorities",
                    List.of(
                            of("priorities", "{{#priorities}}…{{/priorities}}"),
                            of("priority", "{{number}}", "{{title}}", "{{lowerTitle}}", "{{summary}}", "{{address}}"),
                            of("ministry", "{{ministry}}", "{{theMinistry}}", "{{ofMinistry}}"),
                            of("office", "{{office}}", "{{theOffice}}", "{{toOffice}}"),
                            of("asks", "{{#asks}}…{{/asks}}"),
                            of(
                                    "ask",
                                    "{{number}}",
                                    "{{statement}}",
                                    "{{clause}}",
                                    "{{reason}}",
                                    "{{key}}",
                                    "{{version}}",
                                    "{{address}}"),
                            of("powers", "{{authorityToday}}", "{{authorityNote}}"),
                            of("lists", "{{priorityList}}", "{{officeList}}"),
                            of("onePriority", "{{#onePriority}}…{{/onePriority}}{{^onePriority}}…{{/onePriority}}"))),
            new Group(
                    "support",
                    List.of(
                            of("neighbours", "{{#hasNeighbours}}{{#neighbours}}…{{/neighbours}}{{/hasNeighbours}}"),
                            of("neighbour", "{{the}}", "{{decided}}", "{{distance}}", "{{address}}"),
                            of("tally", "{{tally.councils}}", "{{tally.sentence}}", "{{tally.people}}"),
                            of("hasCouncils", "{{#tally.hasCouncils}}…{{/tally.hasCouncils}}"),
                            of("kit", "{{kit.address}}"))));

    private static final List<Group> OF_PAGES =
            List.of(new Group("page", List.of(of("contact", "{{contact}}"), of("smallestPlace", "{{smallestPlace}}"))));

    public Placeholder {
        codes = List.copyOf(codes);
    }

    /** Those that texts of this kind may hold. */
    static List<Group> of(TextKind kind) {
        return switch (kind) {
            case KIT -> OF_KIT;
            case PAGE -> OF_PAGES;
            case ASK, BRIEF, NEWS, LESSON -> List.of();
        };
    }

    private static Placeholder of(String meaning, String... codes) {
        return new Placeholder(Arrays.asList(codes), meaning);
    }

    public String meaningKey() {
        return "campaign.editing.placeholder." + meaning;
    }

    /** Placeholders that belong together. */
    public record Group(String name, List<Placeholder> placeholders) {
        public String titleKey() {
            return "campaign.editing.placeholders." + name;
        }
    }
}

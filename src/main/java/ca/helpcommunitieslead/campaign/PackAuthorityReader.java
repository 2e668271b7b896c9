package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.directory.Authority;
import ca.helpcommunitieslead.directory.Authority.DatedName;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads the authorities of {@code campaign.yaml} with their dated names. */
final class PackAuthorityReader {
    private PackAuthorityReader() {}

    static List<Authority> read(List<PackNode> nodes) {
        var authorities = new ArrayList<Authority>();
        var keys = new HashSet<String>();
        for (var node : nodes) {
            node.knows("key", "level", "names", "short");
            var authority = new Authority(
                    PackCampaignReader.key(node, "key"),
                    node.choice("level", Authority.Level.class),
                    node.words("short"),
                    names(node));
            if (!keys.add(authority.key()))
                node.error("another authority has the key “" + authority.key() + "” already");
            authorities.add(authority);
        }
        return authorities;
    }

    private static List<DatedName> names(PackNode authority) {
        var names = new ArrayList<DatedName>();
        for (var node : authority.list("names")) {
            node.knows("from", "to", "en", "fr", "officeEn", "officeFr");
            names.add(name(node, names));
        }
        if (names.isEmpty()) {
            authority
                    .find("names")
                    .ifPresent(node -> node.error("an authority needs a name with the day from which it holds"));
            names.add(new DatedName(LocalizedText.same(PackNode.MISSING), null, LocalDate.of(2000, 1, 1), null));
        }
        return names;
    }

    private static DatedName name(PackNode node, List<DatedName> before) {
        var name = pair(node, "en", "fr");
        if (name.isEmpty()) node.error("the name is missing in both languages; write it under “en” and “fr”");
        var dated = new DatedName(
                name.orElse(LocalizedText.same(PackNode.MISSING)),
                pair(node, "officeEn", "officeFr").orElse(null),
                node.day("from"),
                node.dayIfGiven("to").orElse(null));
        var to = dated.to();
        if (to != null && to.isBefore(dated.from())) node.error("the name must end after it begins");
        if (!before.isEmpty()) {
            var end = before.getLast().to();
            if (end == null) node.error("only the last name has no “to”; the one before this needs its last day");
            else if (!end.isBefore(dated.from()))
                node.error("this name begins before the one before it has ended; the oldest comes first");
        }
        return dated;
    }

    private static Optional<LocalizedText> pair(PackNode node, String english, String french) {
        var en = node.textIfGiven(english).orElse(null);
        var fr = node.textIfGiven(french).orElse(null);
        if (en == null && fr == null) return Optional.empty();
        if (en == null || fr == null) node.warn("“" + english + "” and “" + french + "” should both be there");
        return Optional.of(new LocalizedText(en, fr));
    }
}

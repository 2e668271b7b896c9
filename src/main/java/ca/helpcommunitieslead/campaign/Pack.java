package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.campaign.CampaignStore.AskRow;
import ca.helpcommunitieslead.campaign.CampaignStore.PriorityRow;
import ca.helpcommunitieslead.directory.Authority;
import ca.helpcommunitieslead.directory.CouncilTerm;
import ca.helpcommunitieslead.directory.MunicipalityKind;
import ca.helpcommunitieslead.directory.Places;
import ca.helpcommunitieslead.platform.packs.PackProblem;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A whole campaign as data: what a folder of {@code campaigns/} says, or what a database holds.
 *
 * @param priorities in their order, as are authorities and asks
 * @param texts by kind and key
 */
record Pack(
        PackSettings settings,
        List<CouncilTerm> terms,
        List<Authority> authorities,
        List<MunicipalityKind> kinds,
        Places places,
        List<PriorityRow> priorities,
        List<AskRow> asks,
        Map<TextId, PackText> texts) {
    Pack {
        terms = List.copyOf(terms);
        authorities = List.copyOf(authorities);
        kinds = List.copyOf(kinds);
        priorities = List.copyOf(priorities);
        asks = List.copyOf(asks);
        var sorted = new TreeMap<TextId, PackText>(TextId.IN_ORDER);
        sorted.putAll(texts);
        texts = Collections.unmodifiableMap(sorted);
    }

    /**
     * A text with its version.
     *
     * @param version only asks have others than the first
     */
    record PackText(TextBody body, int version) {
        /** Where a file's head names its version; without it, it is the first. */
        static final String VERSION = "version";

        static boolean isVersion(String value) {
            return value.matches("[1-9]\\d{0,5}");
        }

        /** From a file, the version of which stands among the attributes. */
        static PackText ofFile(TextBody body) {
            var attributes = new HashMap<>(body.attributes());
            var version = attributes.remove(VERSION);
            return new PackText(
                    new TextBody(body.fields(), attributes),
                    version != null && isVersion(version) ? Integer.parseInt(version) : 1);
        }
    }

    /**
     * What came of reading a folder.
     *
     * @param pack empty where there is an error among the problems
     */
    record Reading(Optional<Pack> pack, List<PackProblem> problems) {}
}

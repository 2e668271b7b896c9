package ca.helpcommunitieslead.kit;

import ca.helpcommunitieslead.campaign.Campaign;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.directory.Namings;
import ca.helpcommunitieslead.directory.Nearby;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a document says of the count, and of the councils nearby that are in it. */
@Component
final class TallyValues {
    private static final double NEARBY_KILOMETRES = 60;

    private final KitTally tally;
    private final Municipalities municipalities;
    private final Namings namings;
    private final Messages messages;
    private final Settings settings;

    TallyValues(KitTally tally, Municipalities municipalities, Namings namings, Messages messages, Settings settings) {
        this.tally = tally;
        this.municipalities = municipalities;
        this.namings = namings;
        this.messages = messages;
        this.settings = settings;
    }

    /** The values without a municipality: nothing is near it. */
    Map<String, Object> of(Campaign campaign, Lang lang) {
        return values(tally.councils(), List.of(), campaign, lang);
    }

    Map<String, Object> of(Municipality municipality, Campaign campaign, Lang lang) {
        var counted = tally.councils();
        Map<MunicipalityCode, KitTally.Counted> byCouncil =
                counted.stream().collect(Collectors.toMap(KitTally.Counted::council, Function.identity()));
        var neighbours = municipalities.within(municipality.code(), NEARBY_KILOMETRES).stream()
                .flatMap(nearby ->
                        Optional.ofNullable(byCouncil.get(nearby.municipality().code()))
                                .map(council -> neighbour(nearby, council, lang))
                                .stream())
                .toList();
        return values(counted, neighbours, campaign, lang);
    }

    private Map<String, Object> neighbour(Nearby nearby, KitTally.Counted counted, Lang lang) {
        return Map.of(
                "the", namings.of(nearby.municipality(), lang).the(),
                "decided", KitDates.inWords(counted.decidedOn(), lang),
                "distance", Math.max(1, Math.round(nearby.kilometres())),
                "address", settings.baseUrl() + "/" + lang.code() + "/resolutions/" + counted.resolution());
    }

    private Map<String, Object> values(
            List<KitTally.Counted> counted, List<Map<String, Object>> neighbours, Campaign campaign, Lang lang) {
        return Map.of(
                "hasNeighbours",
                !neighbours.isEmpty(),
                "neighbours",
                neighbours,
                "tally",
                Map.of(
                        "councils", counted.size(),
                        "hasCouncils", !counted.isEmpty(),
                        "people", tally.people(),
                        "sentence", sentence(counted.size(), campaign.threshold(), lang)));
    }

    private String sentence(int counted, int threshold, Lang lang) {
        var key = counted < threshold ? "kit.tally.below" : counted == threshold ? "kit.tally.at" : "kit.tally.above";
        var sentence = messages.get(lang, key, counted, threshold);
        return sentence.substring(0, 1).toUpperCase(lang.locale()) + sentence.substring(1);
    }
}

package ca.helpcommunitieslead.kit;

import ca.helpcommunitieslead.campaign.Campaign;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.text.Messages;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Everything that a document can name, for one choice, one language and one day. {@link KitNames} lists it. */
@Component
final class KitValues {
    private static final List<String> WORDS = List.of(
            "government",
            "ofGovernment",
            "toGovernment",
            "headOfGovernment",
            "toHeadOfGovernment",
            "representative",
            "representatives",
            "association",
            "ofAssociation",
            "toAssociation",
            "law");

    private final MunicipalityValues municipalities;
    private final PriorityValues priorities;
    private final TallyValues tally;
    private final Messages messages;
    private final Settings settings;

    KitValues(
            MunicipalityValues municipalities,
            PriorityValues priorities,
            TallyValues tally,
            Messages messages,
            Settings settings) {
        this.municipalities = municipalities;
        this.priorities = priorities;
        this.tally = tally;
        this.messages = messages;
        this.settings = settings;
    }

    Map<String, Object> of(KitChoice choice, Campaign campaign, Lang lang, LocalDate day) {
        var town = choice.municipality();
        var values = new HashMap<String, Object>();
        values.put("today", KitDates.inWords(day, lang));
        values.put("campaign", campaign(campaign, lang));
        values.put("words", words(campaign, lang));
        values.put("kit", Map.of("address", settings.baseUrl() + "/" + lang.code() + "/kit" + choice.query()));
        values.put(
                "m", town.map(chosen -> municipalities.of(chosen, lang)).orElseGet(() -> municipalities.ofNone(lang)));
        values.putAll(priorities.of(choice.priorities(), lang, day));
        values.putAll(town.map(chosen -> tally.of(chosen, campaign, lang)).orElseGet(() -> tally.of(campaign, lang)));
        return values;
    }

    private Map<String, Object> campaign(Campaign campaign, Lang lang) {
        return Map.of(
                "name", campaign.name().in(lang).text(),
                "network", campaign.network().in(lang).text(),
                "site", settings.baseUrl(),
                "contact", campaign.contact(),
                "threshold", campaign.threshold(),
                "jurisdiction", campaign.jurisdiction().in(lang).text());
    }

    /** A word that the campaign pack does not give becomes a blank. */
    private Map<String, Object> words(Campaign campaign, Lang lang) {
        var words = new HashMap<String, Object>();
        for (var name : WORDS) {
            var known = campaign.words().get(name);
            words.put(
                    name,
                    known == null
                            ? new KitWords.Ready(messages.get(lang, "kit.blank.words." + name))
                            : known.in(lang).text());
        }
        return words;
    }
}

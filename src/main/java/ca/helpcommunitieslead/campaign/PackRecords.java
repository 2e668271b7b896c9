package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.campaign.Pack.PackText;
import ca.helpcommunitieslead.directory.DirectoryPacks;
import ca.helpcommunitieslead.kernel.Lang;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The campaign of the database, read in the form of a pack. */
@Component
final class PackRecords {
    private final CampaignStore campaigns;
    private final PackStore packs;
    private final TextStore texts;
    private final DirectoryPacks directory;
    private final PackSource source;

    PackRecords(
            CampaignStore campaigns, PackStore packs, TextStore texts, DirectoryPacks directory, PackSource source) {
        this.campaigns = campaigns;
        this.packs = packs;
        this.texts = texts;
        this.directory = directory;
        this.source = source;
    }

    /** Everything but the texts; nothing where there is no campaign yet. */
    PackItems items() {
        return campaigns
                .campaign()
                .map(campaign -> PackItems.of(pack(campaign, Map.of())))
                .orElseGet(PackItems::none);
    }

    /** The campaign as the public sees it; a brief also where it is retracted, as a priority needs its title. */
    Optional<Pack> published() {
        var shown = new HashMap<TextId, PackText>();
        var starters = source.pages().stream().collect(Collectors.toMap(StarterPage::id, page -> tidy(page.text())));
        for (var text : texts.current()) {
            var body = tidy(text.body());
            var hidden = text.retracted() && text.id().kind() != TextKind.BRIEF;
            if (hidden || body.equals(starters.get(text.id()))) continue;
            shown.put(text.id(), new PackText(body, text.version()));
        }
        return campaigns.campaign().map(campaign -> pack(campaign, shown));
    }

    private Pack pack(Campaign campaign, Map<TextId, PackText> shown) {
        return new Pack(
                new PackSettings(campaign, packs.languages()),
                directory.terms(),
                directory.authorities(),
                directory.kinds(),
                directory.places(),
                campaigns.priorities(),
                campaigns.asks(),
                shown);
    }

    /** Each text as it was last saved. */
    Map<TextId, TextHere> texts() {
        var published = texts.current().stream().collect(Collectors.toMap(PublishedText::id, text -> text));
        var scheduled = texts.schedules().stream().map(TextSchedule::id).collect(Collectors.toSet());
        var starters = source.pages().stream().map(StarterPage::id).collect(Collectors.toSet());
        var found = new HashMap<TextId, TextHere>();
        for (var edit : texts.latestEdits()) {
            var fromProgram = starters.contains(edit.id()) && edit.number() == 1 && edit.person() == null;
            found.put(
                    edit.id(),
                    new TextHere(edit, published.get(edit.id()), scheduled.contains(edit.id()), fromProgram));
        }
        return found;
    }

    /** Packs hold texts without spaces at their ends and with line feeds alone. */
    private static TextBody tidy(TextBody body) {
        var raw = new HashMap<String, Map<Lang, String>>();
        for (var field : body.fields().keySet()) {
            var words = new EnumMap<Lang, String>(Lang.class);
            for (var lang : Lang.values())
                words.put(lang, body.raw(field, lang).replace("\r\n", "\n").strip());
            raw.put(field, words);
        }
        return TextBody.of(raw, body.attributes());
    }

    /**
     * A text of the database.
     *
     * @param latest as it was last saved
     * @param published as it was last published, if ever
     * @param fromProgram a page that the program brought and nobody edited; a pack need not have it
     */
    record TextHere(TextEdit latest, @Nullable PublishedText published, boolean scheduled, boolean fromProgram) {
        PackText text() {
            return new PackText(tidy(latest.body()), published == null ? 1 : published.version());
        }

        /** Why a pack's text of this version must not replace it; empty where it may. */
        Optional<String> reasonToKeep(int version) {
            if (latest.person() != null) return Optional.of("it was edited here on " + day());
            if (published != null && !published.starter()) return Optional.of("it was adopted here");
            if (scheduled) return Optional.of("its publication is scheduled here");
            if (published != null && published.retracted()) return Optional.of("it was retracted here");
            if (version < text().version()) {
                return Optional.of(
                        "version " + text().version() + " is published here, and the pack has version " + version);
            }
            return Optional.empty();
        }

        private LocalDate day() {
            return LocalDate.ofInstant(latest.at(), ZoneOffset.UTC);
        }
    }
}

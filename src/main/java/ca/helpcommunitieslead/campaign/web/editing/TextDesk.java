package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.Editing;
import ca.helpcommunitieslead.campaign.Publishing;
import ca.helpcommunitieslead.campaign.TextEdit;
import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.TextPlaces;
import ca.helpcommunitieslead.campaign.TextSchedule;
import ca.helpcommunitieslead.campaign.Texts;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where the texts stand, as the editors' pages tell it. */
@Component
final class TextDesk {
    private final Editing editing;
    private final Texts texts;
    private final Publishing publishing;
    private final Campaigns campaigns;
    private final ObjectProvider<TextPlaces> places;

    TextDesk(
            Editing editing,
            Texts texts,
            Publishing publishing,
            Campaigns campaigns,
            ObjectProvider<TextPlaces> places) {
        this.editing = editing;
        this.texts = texts;
        this.publishing = publishing;
        this.campaigns = campaigns;
        this.places = places;
    }

    /** All texts, in the order of kinds and of the pack. */
    List<TextStanding> all() {
        var scheduled = publishing.scheduled();
        return editing.latest().stream().map(edit -> standing(edit, scheduled)).toList();
    }

    /** The text that an address names. */
    Optional<TextStanding> find(String kind, String key) {
        return Addresses.id(kind, key).flatMap(editing::latest).map(edit -> standing(edit, publishing.scheduled()));
    }

    private TextStanding standing(TextEdit latest, List<TextSchedule> scheduled) {
        var id = latest.id();
        return new TextStanding(
                latest,
                texts.last(id),
                scheduled.stream().filter(schedule -> schedule.id().equals(id)).findFirst(),
                place(id),
                zone());
    }

    private Optional<String> place(TextId id) {
        return places.stream().flatMap(room -> room.of(id).stream()).findFirst();
    }

    ZoneId zone() {
        return campaigns.current().zone();
    }
}

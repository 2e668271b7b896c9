package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.Municipalities;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The public list: everybody who is counted and agreed to be shown (R6). */
@Component
public final class PublicEndorsers {
    static final int ON_A_PAGE = 50;

    private final PublicListStore store;
    private final Municipalities municipalities;
    private final Offices offices;
    private final Campaigns campaigns;

    PublicEndorsers(PublicListStore store, Municipalities municipalities, Offices offices, Campaigns campaigns) {
        this.store = store;
        this.municipalities = municipalities;
        this.offices = offices;
        this.campaigns = campaigns;
    }

    /**
     * A page of the list, newest first.
     *
     * @param before only those with a smaller number; null for the newest
     */
    public Stretch list(EndorserFilter filter, @Nullable Long before) {
        if (filter.asksForName() && filter.words().isEmpty()) return new Stretch(List.of(), OptionalLong.empty());
        var rows = store.list(filter, before, ON_A_PAGE + 1);
        var people = rows.stream().limit(ON_A_PAGE).map(this::shown).toList();
        var next = rows.size() > ON_A_PAGE ? OptionalLong.of(people.getLast().number()) : OptionalLong.empty();
        return new Stretch(people, next);
    }

    /** The newest of those whose comment is shown. */
    public List<PublicEndorser> voices(int most) {
        return store.voices(most).stream().map(this::shown).toList();
    }

    /** One person's entry. */
    public Entry find(long number) {
        return store.byNumber(number)
                .<Entry>map(row -> new Entry.Shown(shown(row)))
                .orElseGet(() -> store.wasShown(number) ? new Entry.TakenDown() : new Entry.Unknown());
    }

    private PublicEndorser shown(PublicListStore.Row row) {
        return new PublicEndorser(
                row.number(),
                row.name(),
                Optional.ofNullable(row.municipality()).flatMap(municipalities::byCode),
                row.lang(),
                campaigns.current().dayOf(row.confirmedAt()),
                offices.of(row.capacity(), row.councilTerm()),
                row.comment());
    }

    /**
     * Part of the list.
     *
     * @param next where the following part begins; empty at the end
     */
    public record Stretch(List<PublicEndorser> people, OptionalLong next) {
        public Stretch {
            people = List.copyOf(people);
        }
    }

    /** What stands under a number. */
    public sealed interface Entry {
        record Shown(PublicEndorser person) implements Entry {}

        /** Once to be shown, and no more: withdrawn, taken back, or taken down. */
        record TakenDown() implements Entry {}

        /** Nobody has this number, or never agreed to be shown. */
        record Unknown() implements Entry {}
    }
}

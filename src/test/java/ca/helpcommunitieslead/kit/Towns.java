package ca.helpcommunitieslead.kit;

import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.support.TestSite;
import java.util.List;
import java.util.Optional;

/** For whom the tests make the kit out. */
record Towns(TestSite site) {
    /** A city, a township, a county, a region, united counties, and one with a French name. */
    static final List<String> SORTS = List.of(
            "hamilton-city",
            "hamilton-township",
            "perth-county",
            "durham-region",
            "prescott-and-russell-county",
            "greater-sudbury");

    KitChoice choice(String slug) {
        return new KitChoice(
                Optional.of(site.bean(Municipalities.class).bySlug(slug).orElseThrow()),
                site.bean(Priorities.class).all(),
                true);
    }

    KitChoice about(String slug, int priorities) {
        return new KitChoice(
                Optional.of(site.bean(Municipalities.class).bySlug(slug).orElseThrow()),
                site.bean(Priorities.class).all().subList(0, priorities),
                false);
    }

    KitChoice nobody() {
        return new KitChoice(Optional.empty(), site.bean(Priorities.class).all(), true);
    }
}

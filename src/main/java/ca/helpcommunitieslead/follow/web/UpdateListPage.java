package ca.helpcommunitieslead.follow.web;

import ca.helpcommunitieslead.follow.Update;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record UpdateListPage(
        List<Update> updates, ZoneId zone, @Nullable String notice) {
    public UpdateListPage {
        updates = List.copyOf(updates);
    }
}

package ca.helpcommunitieslead.organisation.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A contact's entries.
 *
 * @param noticeKey what was done just now
 */
public record OutreachListPage(OutreachPlace place, List<OutreachRow> rows, Optional<String> noticeKey) {
    public List<OutreachRow> planned() {
        return rows.stream().filter(row -> row.entry().isPlanned()).toList();
    }

    public List<OutreachRow> past() {
        return rows.stream().filter(row -> !row.entry().isPlanned()).toList();
    }

    public @Nullable String notice() {
        return noticeKey.orElse(null);
    }
}

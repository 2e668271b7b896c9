package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.desk.Colleagues.Colleague;
import ca.helpcommunitieslead.directory.Municipality;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Members who may be asked, nearest first. */
public record ColleaguesPage(Municipality municipality, List<Colleague> colleagues, String noticeKey) {
    public ColleaguesPage {
        colleagues = List.copyOf(colleagues);
    }

    public @Nullable String notice() {
        return noticeKey.isEmpty() ? null : noticeKey;
    }

    public String query() {
        return "?council=" + municipality.code();
    }
}

package ca.helpcommunitieslead.follow.web;

import ca.helpcommunitieslead.follow.Update;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.List;
import java.util.Map;

/**
 * The last look before an update is sent.
 *
 * @param readers how many there are now, by language
 */
public record SendingPage(Update update, Map<Lang, Long> readers, Submission form) {
    public static final List<Lang> LANGUAGES = List.of(Lang.values());

    public SendingPage {
        readers = Map.copyOf(readers);
    }

    public long total() {
        return readers.values().stream().mapToLong(Long::longValue).sum();
    }

    public long readersOf(Lang lang) {
        return readers.getOrDefault(lang, 0L);
    }

    public boolean maySend() {
        return update.words().missing().isEmpty() && total() > 0;
    }

    public String address() {
        return UpdateController.address(update.id());
    }
}

package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.platform.config.DevelopmentOnly;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Development only: the mailboxes of everybody, as nothing leaves the program. */
@Component
@DevelopmentOnly
public final class DevelopmentMailbox {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final OutboxStore store;

    DevelopmentMailbox(OutboxStore store) {
        this.store = store;
    }

    /** The addresses in the text of a mail, in their order. */
    static List<String> links(String text) {
        return LINK.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The path of the first link with these characters in the newest mail to somebody. */
    public Optional<String> newestLink(EmailAddress to, String part) {
        return store.unsent(to.value()).stream()
                .findFirst()
                .flatMap(mail -> links(mail.text()).stream()
                        .filter(link -> link.contains(part))
                        .map(link -> URI.create(link).getRawPath())
                        .findFirst());
    }

    /** Treats every mail as delivered when it was written. */
    public void deliverAll() {
        store.allSent();
    }
}

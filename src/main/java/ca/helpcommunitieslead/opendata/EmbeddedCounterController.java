package ca.helpcommunitieslead.opendata;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The count as a small page for other sites' frames: no cookie, no script, nothing from anywhere else. */
@Controller
final class EmbeddedCounterController {
    private static final Pattern INVITER = Pattern.compile("[A-Za-z0-9-]{1,60}");

    private final SummaryStore store;

    EmbeddedCounterController(SummaryStore store) {
        this.store = store;
    }

    /** Whoever shows it can be named, so that those who come through it are counted as theirs. */
    @GetMapping("/{lang}/embed/counter")
    Reply counter(@PathVariable Lang lang, @RequestParam(defaultValue = "") String from) {
        var inviter = INVITER.matcher(from).matches() ? from : "";
        return Reply.publicPage("opendata/embedded-counter", new EmbeddedCounterPage(store.summary(), inviter));
    }
}

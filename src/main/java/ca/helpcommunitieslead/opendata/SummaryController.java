package ca.helpcommunitieslead.opendata;

import ca.helpcommunitieslead.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
final class SummaryController {
    private final SummaryStore store;

    SummaryController(SummaryStore store) {
        this.store = store;
    }

    @GetMapping("/api/v1/summary")
    Reply summary() {
        return new Reply.Data(store.summary());
    }
}

package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.directory.Authority;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.util.List;

/** One thing that the campaign asks for, of one authority, made up of asks. */
public record Priority(String slug, LocalizedText title, LocalizedText summary, Authority authority, List<Ask> asks) {
    public Priority {
        asks = List.copyOf(asks);
    }
}

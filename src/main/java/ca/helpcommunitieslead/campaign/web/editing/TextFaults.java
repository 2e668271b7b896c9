package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.TextCheck;
import ca.helpcommunitieslead.campaign.TextCheck.Fault;
import ca.helpcommunitieslead.campaign.TextEdit;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What would keep a text from being shown as it was saved. */
@Component
final class TextFaults {
    private final ObjectProvider<TextCheck> rooms;

    TextFaults(ObjectProvider<TextCheck> rooms) {
        this.rooms = rooms;
    }

    List<Fault> in(TextEdit edit) {
        return rooms.stream()
                .flatMap(room -> room.faults(edit.id(), edit.body()).stream())
                .toList();
    }
}

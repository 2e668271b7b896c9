package ca.helpcommunitieslead.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.HelpCommunitiesLead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

final class ModularityTest {
    private static final Path DOCUMENT = Path.of("docs/architecture.md");

    private final ApplicationModules rooms = ApplicationModules.of(HelpCommunitiesLead.class);
    private final RoomsDocument document = new RoomsDocument(rooms);

    @Test
    void roomsKeepTheirWalls() {
        rooms.verify();
    }

    @Test
    void aRoomUsesOnlyRoomsToItsLeft() {
        for (var room : rooms) {
            var name = RoomsDocument.name(room);
            assertThat(document.uses(room))
                    .as("what %s uses", name)
                    .allMatch(used -> Rooms.position(used) < Rooms.position(name));
        }
    }

    @Test
    void theDocumentShowsTheRoomsAsTheyAre() throws IOException {
        var written = Files.readString(DOCUMENT);
        var right = document.within(written);
        if (Boolean.getBoolean("write.docs")) Files.writeString(DOCUMENT, right);
        else
            assertThat(written)
                    .as("docs/architecture.md is out of date: run bin/docs")
                    .isEqualTo(right);
    }
}

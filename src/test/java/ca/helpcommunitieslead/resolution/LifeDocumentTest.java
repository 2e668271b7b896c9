package ca.helpcommunitieslead.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class LifeDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/life-of-a-resolution.md");

    @Test
    void theDocumentShowsTheLifeAsItIs() throws IOException {
        var right = LifeDocument.text();
        if (Boolean.getBoolean("write.docs")) Files.writeString(DOCUMENT, right);
        else assertThat(DOCUMENT).as(DOCUMENT + " is out of date: run bin/docs").hasContent(right);
    }

    @Test
    void everyStageStandsInIt() {
        for (var stage : Stage.values()) assertThat(LifeDocument.text()).contains("| " + LifeDocument.words(stage));
    }
}

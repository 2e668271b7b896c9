package ca.helpcommunitieslead.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Messages;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class KeptDocumentsTest {
    private final AtomicInteger made = new AtomicInteger();
    private final RecentBytes recent = new RecentBytes(10);

    private byte[] get(String key, int length) {
        return recent.get(key, () -> {
            made.incrementAndGet();
            return new byte[length];
        });
    }

    @Test
    void theSameIsMadeOnce() {
        assertThat(get("a", 4)).isSameAs(get("a", 4));
        assertThat(made).hasValue(1);
    }

    @Test
    void whatWasUsedLeastLatelyMakesRoom() {
        get("a", 4);
        get("b", 4);
        get("a", 4);
        get("c", 4);
        get("a", 4);
        get("c", 4);
        assertThat(made).hasValue(3);
        get("b", 4);
        assertThat(made).hasValue(4);
    }

    @Test
    void whatIsLargerThanTheRoomIsNotKept() {
        get("a", 4);
        get("large", 11);
        get("large", 11);
        get("a", 4);
        assertThat(made).hasValue(3);
    }

    @Test
    void whateverGoesIntoADocumentTellsItApart() {
        var documents = new KeptDocuments(new Documents(new Messages()));
        var one = document("Title", "Text");

        assertThat(documents.write(document("Title", "Text"), DocumentFormat.TXT))
                .isSameAs(documents.write(one, DocumentFormat.TXT));
        assertThat(documents.write(document("Title", "Other"), DocumentFormat.TXT))
                .isNotSameAs(documents.write(one, DocumentFormat.TXT));
        assertThat(documents.write(document("TitleT", "ext"), DocumentFormat.TXT))
                .isNotEqualTo(documents.write(one, DocumentFormat.TXT));
        assertThat(documents.write(one, DocumentFormat.PDF)).isNotEqualTo(documents.write(one, DocumentFormat.TXT));
    }

    private static Document document(String title, String markdown) {
        return new Document(Lang.EN, title, "Network", markdown, URI.create("https://example.org"));
    }
}

package ca.helpcommunitieslead.kit;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.Lang;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SentenceListTest {
    @Test
    void theLastThingIsJoinedByAWord() {
        assertThat(SentenceList.of(List.of("Ajax"), Lang.EN)).isEqualTo("Ajax");
        assertThat(SentenceList.of(List.of("Ajax", "Brock"), Lang.EN)).isEqualTo("Ajax and Brock");
        assertThat(SentenceList.of(List.of("Ajax", "Brock", "Whitby"), Lang.EN)).isEqualTo("Ajax, Brock and Whitby");
        assertThat(SentenceList.of(List.of("Ajax", "Brock", "Whitby"), Lang.FR)).isEqualTo("Ajax, Brock et Whitby");
        assertThat(SentenceList.of(List.of(), Lang.FR)).isEmpty();
    }

    @Test
    void thingsWithCommasAreKeptApart() {
        assertThat(SentenceList.of(List.of("Parks, Lakes", "Mines", "Roads"), Lang.EN))
                .isEqualTo("Parks, Lakes; Mines; and Roads");
        assertThat(SentenceList.of(List.of("Parcs, Lacs", "Mines"), Lang.FR)).isEqualTo("Parcs, Lacs; et Mines");
        assertThat(SentenceList.of(List.of("Parks, Lakes"), Lang.EN)).isEqualTo("Parks, Lakes");
    }

    @Test
    void aThingWithItsOwnAndIsNotTornApart() {
        assertThat(SentenceList.of(List.of("a law", "a matrix", "roads and drains"), Lang.EN))
                .isEqualTo("a law, a matrix, and roads and drains");
        assertThat(SentenceList.of(List.of("une loi", "des routes et des égouts"), Lang.FR))
                .isEqualTo("une loi, et des routes et des égouts");
    }
}

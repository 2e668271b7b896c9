package ca.helpcommunitieslead.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ReadingTimeTest {
    @Test
    void wordsAreCountedAndAddressesAreNot() {
        assertThat(ReadingTime.minutes("word ".repeat(220 * 5))).isEqualTo(5);
        assertThat(ReadingTime.minutes("[word](https://a.example/b/c?d=e) ".repeat(220 * 5)))
                .isEqualTo(5);
        assertThat(ReadingTime.minutes("l’école d’aujourd’hui ".repeat(220))).isEqualTo(2);
    }

    @Test
    void theShortestTextTakesAMinute() {
        assertThat(ReadingTime.minutes("")).isOne();
    }
}

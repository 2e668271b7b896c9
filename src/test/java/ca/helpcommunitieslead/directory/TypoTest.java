package ca.helpcommunitieslead.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypoTest {
    @ParameterizedTest
    @CsvSource({
        "ottawa, otawa, true",
        "ottawa, ottawaa, true",
        "ottawa, ottowa, true",
        "ottawa, ottwaa, true",
        "ottawa, xottawa, true",
        "ottawa, ottawa, false",
        "ottawa, otowa, false",
        "ottawa, ott, false",
        "ottawa, tootwa, false",
        "london, condom, false"
    })
    void oneSlipIsForgivenAndNoMore(String one, String other, boolean expected) {
        assertThat(Typo.isOneApart(one, other)).isEqualTo(expected);
        assertThat(Typo.isOneApart(other, one)).isEqualTo(expected);
    }
}

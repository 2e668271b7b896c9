package ca.helpcommunitieslead.campaign.web.editing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.TextId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeyProposalTest {
    @ParameterizedTest
    @CsvSource({
        "What the ministry answered, what-the-ministry-answered",
        "L’été à Saint-Cœur : 3 leçons!, l-ete-a-saint-coeur-3-lecons",
        "…, ''",
        "'A very long title that goes on and on until nobody remembers how it began', "
                + "a-very-long-title-that-goes-on-and-on-until-nobody-remembers"
    })
    void aTitleBecomesAnAddress(String title, String key) {
        assertThat(KeyProposal.from(title)).isEqualTo(key);
        assertThat(key.isEmpty() || TextId.isKey(key)).isTrue();
    }
}

package ca.helpcommunitieslead.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.Lang;
import org.junit.jupiter.api.Test;

final class WordsTest {
    private final Messages messages = new Messages();

    @Test
    void pluralsFollowTheLanguage() {
        assertThat(messages.get(Lang.EN, "campaign.councilsBehind", 1, 0)).isEqualTo("1 council behind it");
        assertThat(messages.get(Lang.EN, "campaign.councilsBehind", 0, 0)).isEqualTo("No council behind it yet");
        assertThat(messages.get(Lang.EN, "campaign.councilsBehind", 1200, 0)).startsWith("1,200 ");
        assertThat(messages.get(Lang.FR, "campaign.councilsBehind", 1200, 0))
                .as("a narrow or plain no-break space between thousands")
                .matches("1[\\u00a0\\u202f]200 .*");
    }

    @Test
    void aForgottenWordShowsItsKeyAndTakesNoPageDown() {
        assertThat(messages.get(Lang.FR, "campaign.no.such.key", 7)).isEqualTo("⟦campaign.no.such.key⟧");
        assertThat(messages.has(Lang.FR, "campaign.no.such.key")).isFalse();
        assertThat(messages.has(Lang.FR, "platform.skip")).isTrue();
    }
}

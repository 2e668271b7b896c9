package ca.helpcommunitieslead.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.TextComparison.AttributeChange;
import ca.helpcommunitieslead.campaign.TextComparison.FieldDifference;
import ca.helpcommunitieslead.campaign.Translation.Step;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TextComparisonTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void onlyTheFieldsThatReadOtherwiseAreShownInTheOrderOfTheText() {
        var from = ask(1, fields("Do one", "Faire un", "Because", "Parce que"), "ACT");
        var to = ask(2, fields("Do two", "Faire un", "So", "Parce que"), "ACT");

        assertThat(new TextComparison(from, to, Lang.EN).fields())
                .extracting(FieldDifference::field)
                .containsExactly("statement", "reason");
        assertThat(new TextComparison(from, to, Lang.FR).isSame()).isTrue();
    }

    @Test
    void aChangedLeverIsNoFieldAndIsShown() {
        var words = fields("Do one", "Faire un", "Because", "Parce que");
        var comparison = new TextComparison(ask(1, words, "ACT"), ask(2, words, "CODE"), Lang.FR);

        assertThat(comparison.attributes()).containsExactly(new AttributeChange("lever", "ACT", "CODE"));
        assertThat(comparison.isSame()).isFalse();
    }

    @Test
    void whereALanguageLacksTheOtherOneIsCompared() {
        var from = ask(1, fields("Do one", null, "Because", "Parce que"), "ACT");
        var to = ask(2, fields("Do two", "Faire deux", "Because", "Parce que"), "ACT");

        assertThat(new TextComparison(from, to, Lang.FR).fields())
                .singleElement()
                .satisfies(field -> assertThat(field.lang()).isEqualTo(Lang.EN));
    }

    @Test
    void aFieldThatIsNewIsAllAdded() {
        var words = fields("Do one", "Faire un", "Because", "Parce que");
        var more = new HashMap<>(words);
        more.put("evidence", new LocalizedText("Seen", "Vu"));

        assertThat(new TextComparison(ask(1, words, "ACT"), ask(2, more, "ACT"), Lang.FR).fields())
                .singleElement()
                .satisfies(field -> assertThat(field.parts())
                        .singleElement()
                        .satisfies(part -> assertThat(part.text()).isEqualTo("Vu")));
    }

    @Test
    void aTranslationThatIsBehindIsToldFromOneThatSaysTheSame() {
        var from = ask(1, fields("Do one", "Faire un", "Because", "Parce que"), "ACT");
        var to = new PublishedText(
                from.id(),
                2,
                0,
                2,
                NOW,
                false,
                false,
                new TextBody(fields("Do two", "Faire un", "Because", "Parce que"), Map.of("lever", "ACT")),
                new Translation(new Step(2, NOW), new Step(1, NOW)),
                "");

        assertThat(new TextComparison(from, to, Lang.FR).waitsForTranslation()).isTrue();
        assertThat(new TextComparison(from, to, Lang.EN).waitsForTranslation()).isFalse();
    }

    private static Map<String, LocalizedText> fields(
            String statement, @Nullable String enonce, String reason, String raison) {
        return Map.of("statement", new LocalizedText(statement, enonce), "reason", new LocalizedText(reason, raison));
    }

    private static PublishedText ask(int version, Map<String, LocalizedText> fields, String lever) {
        return new PublishedText(
                new TextId(TextKind.ASK, "an-ask"),
                version,
                0,
                version,
                NOW,
                false,
                false,
                new TextBody(fields, Map.of("lever", lever, "authorityToday", "NO")),
                new Translation(new Step(version, NOW), new Step(version, NOW)),
                "");
    }
}

package ca.helpcommunitieslead.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.EmailAddress;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SubmissionTest {
    @Test
    void valuesAreStrippedAndComposedAndOtherwiseShownAsTyped() {
        var form = Submission.of(Map.of("name", "  Zoe\u0308  <b> "));

        assertThat(form.text("name")).isEqualTo("Zoë  <b>");
        assertThat(form.field("name").value()).isEqualTo("Zoë  <b>");
        assertThat(form.text("absent")).isEmpty();
        assertThat(form.present("absent")).isEmpty();
    }

    @Test
    void aFieldThatIsWrongKeepsWhatWasTypedAndSaysWhy() {
        var form = Submission.of(Map.of("email", "nobody"));

        assertThat(form.read("email", EmailAddress::parse)).isEmpty();

        assertThat(form.isValid()).isFalse();
        var field = form.field("email");
        assertThat(field.value()).isEqualTo("nobody");
        assertThat(field.error()).map(FieldError::messageKey).contains("field.email.invalid");
        assertThat(field.describedBy(true)).isEqualTo("field-email-error field-email-hint");
    }

    @Test
    void aFieldThatMayBeEmptyIsReadOnlyWhenFilled() {
        var empty = Submission.none();

        assertThat(empty.readIfPresent("email", EmailAddress::parse)).isEmpty();
        assertThat(empty.isValid()).isTrue();
        assertThat(empty.required("name", 10)).isEmpty();
        assertThat(empty.errors()).extracting(FieldError::messageKey).containsExactly("field.missing");
    }

    @Test
    void lengthIsCountedInCharactersThatPeopleSee() {
        var form = Submission.of(Map.of("name", "🌲🌲🌲"));

        form.required("name", 3);
        assertThat(form.isValid()).isTrue();
        form.required("name", 2);
        assertThat(form.errors()).extracting(FieldError::messageKey).containsExactly("field.tooLong");
    }

    @Test
    void aFieldThatWasNotSentIsToldFromAnEmptyOne() {
        var form = Submission.of(Map.of("municipality", " "));

        assertThat(form.has("municipality")).isTrue();
        assertThat(form.present("municipality")).isEmpty();
        assertThat(form.has("absent")).isFalse();
    }

    @Test
    void aBoxIsTickedWhenItWasSent() {
        var form = Submission.of(Map.of("updates", "true", "showName", "false"));

        assertThat(form.ticked("updates")).isTrue();
        assertThat(form.ticked("showName")).isFalse();
        assertThat(form.ticked("absent")).isFalse();
    }
}

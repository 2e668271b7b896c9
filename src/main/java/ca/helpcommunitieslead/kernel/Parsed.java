package ca.helpcommunitieslead.kernel;

import java.util.Optional;

/** What came of reading somebody's input: a valid value, or the key of the message that says what is wrong. */
public sealed interface Parsed<T> {
    record Valid<T>(T value) implements Parsed<T> {}

    record Invalid<T>(String messageKey) implements Parsed<T> {}

    static <T> Parsed<T> valid(T value) {
        return new Valid<>(value);
    }

    static <T> Parsed<T> invalid(String messageKey) {
        return new Invalid<>(messageKey);
    }

    default Optional<T> toOptional() {
        return switch (this) {
            case Valid<T>(var value) -> Optional.of(value);
            case Invalid<T> _ -> Optional.empty();
        };
    }
}

package ca.helpcommunitieslead.platform.web;

import ca.helpcommunitieslead.kernel.Parsed;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Readers of fields that many forms have; each room says in its own words what is wrong. */
public final class Readers {
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/$.?#\"<>][^\\s\"<>]*");
    private static final int LONGEST_ADDRESS = 2000;

    private Readers() {}

    /** By the name of the value. */
    public static <E extends Enum<E>> Function<String, Parsed<E>> oneOf(Class<E> type) {
        return raw -> Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(raw))
                .findFirst()
                .map(Parsed::valid)
                .orElseGet(() -> Parsed.invalid("field.choice"));
    }

    /** A whole number from nought on. */
    public static Function<String, Parsed<Integer>> numberUpTo(int largest, String errorKey) {
        return raw -> raw.matches("\\d{1,4}") && Integer.parseInt(raw) <= largest
                ? Parsed.valid(Integer.valueOf(raw))
                : Parsed.invalid(errorKey);
    }

    /** An http or https address. */
    public static Parsed<String> webAddress(String raw, String errorKey) {
        return isWebAddress(raw) ? Parsed.valid(raw) : Parsed.invalid(errorKey);
    }

    public static boolean isWebAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && WEB_ADDRESS.matcher(text).matches();
    }
}

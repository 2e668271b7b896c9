package ca.helpcommunitieslead.directory;

import java.math.BigDecimal;
import java.util.Locale;

/** How numbers and names of constants stand in a pack's tables. */
final class PackNumbers {
    private PackNumbers() {}

    /** Without an exponent or zeros at the end. */
    static String plain(double number) {
        return plain(BigDecimal.valueOf(number));
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

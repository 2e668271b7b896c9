package ca.helpcommunitieslead.directory.web;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.PostalArea;
import ca.helpcommunitieslead.kernel.PostalCode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads one box that takes a name or a postal code. */
@Component
final class Finder {
    private static final int LONGEST = 100;
    private static final int AREA = 3;
    private static final String ANY_POSTAL_CODE = "A1A1A1";
    private static final Pattern LIKE_A_POSTAL_CODE =
            Pattern.compile("\\p{Alpha}\\d\\p{Alpha}(?:\\d(?:\\p{Alpha}\\d?)?)?");

    private final Municipalities municipalities;

    Finder(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    Found find(String typed) {
        if (typed.isBlank()) return new Found.Unasked();
        var packed = typed.replaceAll("[\\s\\u00a0-]", "");
        if (LIKE_A_POSTAL_CODE.matcher(packed).matches()) return inArea(packed.toUpperCase(Locale.ROOT));
        return new Found.Named(municipalities.search(typed.substring(0, Math.min(LONGEST, typed.length()))));
    }

    /** The area is enough, and more of the code may still be missing; what is there must be right. */
    private Found inArea(String packed) {
        var filled = packed + ANY_POSTAL_CODE.substring(packed.length());
        return PostalCode.parse(filled)
                .toOptional()
                .<Found>map(_ -> inKnownArea(packed.substring(0, AREA)))
                .orElseGet(Found.NoPostalCode::new);
    }

    private Found inKnownArea(String area) {
        return new Found.InArea(
                area,
                municipalities.inPostalArea(area).stream()
                        .map(PostalArea::municipality)
                        .map(municipalities::get)
                        .toList());
    }
}

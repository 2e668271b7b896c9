package ca.helpcommunitieslead.directory.web;

import ca.helpcommunitieslead.directory.Municipality;
import java.util.List;

/** What came of a search. */
public sealed interface Found {
    record Unasked() implements Found {}

    /** By name; best first, maybe none. */
    record Named(List<Municipality> municipalities) implements Found {}

    /** By the first three characters of a postal code; most probable first, maybe none. */
    record InArea(String area, List<Municipality> municipalities) implements Found {}

    /** It looks like a postal code but is none. */
    record NoPostalCode() implements Found {}

    default List<Municipality> all() {
        return switch (this) {
            case Named(var municipalities) -> municipalities;
            case InArea found -> found.municipalities();
            case Unasked _ -> List.of();
            case NoPostalCode _ -> List.of();
        };
    }
}

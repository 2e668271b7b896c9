package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.identity.ReviewQueue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why staff turn somebody down who asks to join. */
enum JoiningRefusal {
    UNKNOWN_PERSON("unknownPerson"),
    NO_OFFICE("noOffice"),
    OTHER("other");

    private final String key;

    JoiningRefusal(String key) {
        this.key = key;
    }

    static Optional<JoiningRefusal> parse(String key) {
        return Arrays.stream(values()).filter(reason -> reason.key.equals(key)).findFirst();
    }

    static List<ReviewQueue.Reason> all() {
        return Arrays.stream(values())
                .map(reason -> new ReviewQueue.Reason(reason.key, "desk.refusal." + reason.key, reason.wordsKey()))
                .toList();
    }

    /** What the person is told. */
    String wordsKey() {
        return "desk.refusalWords." + key;
    }
}

package ca.helpcommunitieslead.campaign;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The folders of a pack that hold texts. */
final class PackFolders {
    /** Each priority has a folder of its own in it. */
    static final String PRIORITIES = "priorities";

    static final Map<String, TextKind> TEXTS = texts();

    private PackFolders() {}

    private static Map<String, TextKind> texts() {
        var folders = new LinkedHashMap<String, TextKind>();
        folders.put("kit", TextKind.KIT);
        folders.put("lessons", TextKind.LESSON);
        folders.put("news", TextKind.NEWS);
        folders.put("pages", TextKind.PAGE);
        return Collections.unmodifiableMap(folders);
    }
}

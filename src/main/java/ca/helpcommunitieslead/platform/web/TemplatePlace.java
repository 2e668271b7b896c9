package ca.helpcommunitieslead.platform.web;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the line of a template at which a page failed. The template engine names only the layout when the failure is in
 * the content that a page hands to it; the compiled template knows better.
 */
final class TemplatePlace {
    private static final String COMPILED = "gg.jte.generated.precompiled.";

    private TemplatePlace() {}

    /** The innermost place, such as {@code campaign/ask.jte:12}. */
    static Optional<String> of(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) root = root.getCause();
        return Arrays.stream(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(COMPILED))
                .findFirst()
                .map(TemplatePlace::place);
    }

    private static String place(StackTraceElement frame) {
        try {
            var template = Class.forName(frame.getClassName().replaceAll("\\$.*", ""));
            var name = template.getField("JTE_NAME").get(null);
            var lines = (int[]) template.getField("JTE_LINE_INFO").get(null);
            return name + ":" + (lines[frame.getLineNumber() - 1] + 1);
        } catch (ReflectiveOperationException e) {
            return frame.toString();
        }
    }
}

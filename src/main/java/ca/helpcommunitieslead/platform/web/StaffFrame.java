package ca.helpcommunitieslead.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a signed-in person's pages show around their content. The room that signs people in puts it on the request. */
public record StaffFrame(String name, List<StaffEntry> entries, String csrfParameter, String csrfToken) {
    private static final String ATTRIBUTE = StaffFrame.class.getName();

    public StaffFrame {
        entries = List.copyOf(entries);
    }

    static @Nullable StaffFrame of(HttpServletRequest request) {
        return (StaffFrame) request.getAttribute(ATTRIBUTE);
    }

    public void putOn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** A link in the staff's navigation. */
    public record StaffEntry(String path, String labelKey) {}
}

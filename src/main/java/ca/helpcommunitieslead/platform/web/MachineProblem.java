package ca.helpcommunitieslead.platform.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Problem details (RFC 9457) for a status that has no story of its own. */
record MachineProblem(String type, String title, int status, String code) {
    static MachineProblem of(HttpStatus status) {
        var word = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new MachineProblem(
                "/problems/" + word, status.getReasonPhrase(), status.value(), "HCL-" + status.value());
    }
}

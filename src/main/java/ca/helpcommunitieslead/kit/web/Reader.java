package ca.helpcommunitieslead.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Tells people who take a file from machines that only look. What is looked at here is kept nowhere. */
final class Reader {
    private static final Pattern MACHINE = Pattern.compile(
            "bot|crawl|spider|slurp|preview|facebookexternalhit|scan|monitor|headless|curl|wget|python|java|libwww|go-http",
            Pattern.CASE_INSENSITIVE);

    private Reader() {}

    static boolean isPerson(HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        return "GET".equals(request.getMethod())
                && !says(request, "Sec-Purpose", "prefetch")
                && !says(request, "Purpose", "prefetch")
                && agent != null
                && !agent.isBlank()
                && !MACHINE.matcher(agent).find();
    }

    private static boolean says(HttpServletRequest request, String header, String word) {
        var value = request.getHeader(header);
        return value != null && value.contains(word);
    }
}

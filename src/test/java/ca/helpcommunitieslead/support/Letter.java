package ca.helpcommunitieslead.support;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** A mail as {@code /dev/mail.json} shows it. */
public record Letter(
        String id,
        String to,
        String from,
        String subject,
        String text,
        String html,
        Map<String, String> headers,
        List<String> links,
        String at) {

    /** The path of the first link whose address contains this. */
    public String link(String part) {
        return links.stream()
                .filter(link -> link.contains(part))
                .map(link -> URI.create(link).getRawPath())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link with " + part + " in " + text));
    }
}

package ca.helpcommunitieslead.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody with a browser: keeps cookies, follows no redirect by itself, and sends the token that staff forms hold. */
public final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    private final String baseUrl;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Visitor(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    /** Posts a form, given as names and values in turn. */
    public Answer post(String path, String... fields) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)))
                .build());
    }

    /** Posts a form of the staff's pages, with the token that this page holds. */
    public Answer postAs(String page, String path, String... fields) {
        var form = get(page).body();
        var token = TOKEN.matcher(form);
        if (!token.find()) throw new AssertionError("no form with a token at " + page);
        var seen = SEEN.matcher(form);
        return post(path + "?_csrf=" + encode(token.group(1)) + (seen.find() ? "&seen=" + seen.group(1) : ""), fields);
    }

    private static String form(String... fields) {
        var form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            if (i > 0) form.append('&');
            form.append(encode(fields[i])).append('=').append(encode(fields[i + 1]));
        }
        return form.toString();
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : baseUrl + path));
    }

    public Answer send(HttpRequest request) {
        try {
            return new Answer(http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

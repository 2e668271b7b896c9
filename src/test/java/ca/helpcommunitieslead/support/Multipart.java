package ca.helpcommunitieslead.support;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A form with files, put together as a browser does it: the token of the staff's page first. */
public final class Multipart {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----boundary-of-a-form";

    private final Visitor visitor;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    private Multipart(Visitor visitor) {
        this.visitor = visitor;
    }

    /** The form on this page, still empty. */
    public static Multipart formAt(Visitor visitor, String page) {
        var token = TOKEN.matcher(visitor.get(page).body());
        if (!token.find()) throw new AssertionError("no form with a token at " + page);
        return new Multipart(visitor).field("_csrf", token.group(1));
    }

    /** A public form, which holds no token. */
    public static Multipart plainForm(Visitor visitor) {
        return new Multipart(visitor);
    }

    public Multipart field(String name, String value) {
        part("form-data; name=\"" + name + "\"", "", value.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Names and values in turn. */
    public Multipart fields(String... all) {
        for (int i = 0; i < all.length; i += 2) field(all[i], all[i + 1]);
        return this;
    }

    public Multipart file(String name, String filename, byte[] content) {
        var disposition = "form-data; name=\"" + name + "\"; filename=\"" + filename + "\"";
        part(disposition, "Content-Type: application/octet-stream\r\n", content);
        return this;
    }

    private void part(String disposition, String more, byte[] content) {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n" + more + "\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    public Answer send(String path) {
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return visitor.send(visitor.request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }
}

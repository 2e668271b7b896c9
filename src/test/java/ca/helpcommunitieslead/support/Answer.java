package ca.helpcommunitieslead.support;

import java.net.http.HttpResponse;

/** What the site answered. */
public record Answer(HttpResponse<String> response) {
    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    /** A header's first value; empty where it is absent. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Where a redirect leads. */
    public String location() {
        return header("Location");
    }
}

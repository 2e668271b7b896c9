package ca.helpcommunitieslead.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.support.TestSite;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is thrown at it, the site answers with a page that a person can read, and never with a failure of its own. */
final class JunkTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static final List<String> ODD_VALUES = List.of(
            "%00",
            "a%00b",
            "%FF",
            "%C3%28",
            "%E2%82",
            "%ED%A0%80",
            "%",
            "%z1",
            "99999999999999999999999999",
            "-1",
            "1e400",
            "NaN",
            "..%2f..%2fetc%2fpasswd",
            "..%5c..",
            "..",
            "%2e%2e",
            ";jsessionid=1",
            "a;b=c",
            "a%0d%0aSet-Cookie:%20x=y",
            "%F0%9F%98%80",
            "'%22%3E%3Cscript%3E",
            "${7*7}",
            "a//b",
            "x".repeat(3000),
            "00000000-0000-0000-0000-00000000000g",
            "\u0000",
            "\u00ff");

    private static final List<String> PARAMETERS =
            List.of("page", "q", "to", "next", "status", "tier", "email", "name");

    /** Every route with each of its variables, and a few parameters, filled with nonsense. */
    static Stream<String> routes() {
        return MappedRoutes.of(site).stream();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void oddValuesInAddresses(String route) {
        var method = route.startsWith("POST") ? "POST" : "GET";
        var pattern = route.substring(route.indexOf(' ') + 1);
        var wire = Wire.to(site);
        check(
                ODD_VALUES.stream().flatMap(value -> targets(pattern, value)).toList(),
                target -> method.equals("GET") ? wire.get(target) : wire.form(target, ""));
    }

    private static Stream<String> targets(String pattern, String value) {
        var targets = new ArrayList<String>();
        var filled = pattern.replace("{lang}", "en").replaceAll("\\{[^}]+}|\\*\\*", "x");
        if (pattern.contains("{lang}"))
            targets.add(pattern.replaceAll("\\{[^}]+}|\\*\\*", Matcher.quoteReplacement(value)));
        if (!filled.equals(pattern)) {
            targets.add(
                    pattern.replace("{lang}", "en").replaceAll("\\{[^}]+}|\\*\\*", Matcher.quoteReplacement(value)));
        }
        var query = new StringBuilder();
        for (var parameter : PARAMETERS)
            query.append(query.isEmpty() ? '?' : '&')
                    .append(parameter)
                    .append('=')
                    .append(value);
        targets.add(filled + query);
        targets.add(filled + "?" + value + "=1");
        targets.add(filled + "/" + value);
        return targets.stream();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void oddValuesInForms(String route) {
        if (!route.startsWith("POST")) return;
        var address = route.substring(5).replace("{lang}", "en").replaceAll("\\{[^}]+}", "x");
        var staff = address.contains("/admin");
        var wire = staff ? Wire.signedInto(site) : Wire.to(site);
        var target = staff ? address + "?_csrf=" + wire.token() : address;
        var fields =
                List.of("email", "name", "id", "municipality", "postalCode", "date", "language", "advance", "page");
        check(ODD_VALUES, value -> wire.form(target, String.join("=" + value + "&", fields) + "=" + value));
        check(ODD_VALUES, value -> wire.form(target, value + "=1&" + value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/sign-in", "/en/mail/x/unsubscription", "/en/priorities", "/nothing", "/dev/clock"})
    void formsThatAreTooLargeOrNoForms(String address) {
        var wire = Wire.to(site);
        var large = "email=" + "x".repeat(300 * 1024);
        var upload = multipart("file", "x".repeat(12 * 1024 * 1024));
        check(
                List.of(
                        "Content-Type: application/json\r\n",
                        "Content-Type: text/xml\r\n",
                        "Content-Type: text/html; charset=no-such-charset\r\n",
                        "Content-Type: application/x-www-form-urlencoded; charset=no-such-charset\r\n",
                        "Content-Type: nonsense\r\n",
                        "Content-Type: /\r\n",
                        "Content-Type: \r\n",
                        "Content-Type: multipart/form-data\r\n",
                        "Content-Type: multipart/form-data; boundary=\r\n",
                        "Content-Type: multipart/form-data; boundary=b\r\n",
                        "Content-Encoding: gzip\r\nContent-Type: application/x-www-form-urlencoded\r\n",
                        "X-HTTP-Method-Override: DELETE\r\nContent-Type: application/x-www-form-urlencoded\r\n"),
                headers -> wire.request("POST", address, headers, "{\"email\":1}"));
        check(
                List.of(
                        "--b\r\nContent-Dis",
                        "--b--",
                        "--b\r\n\r\nx",
                        "--c\r\n\r\nx\r\n--c--\r\n",
                        "--b\r\nContent-Disposition: form-data; name=\"\u0000\"\r\n\r\nx\r\n--b--\r\n"),
                body -> wire.request("POST", address, "Content-Type: multipart/form-data; boundary=b\r\n", body));
        check(List.of(address), target -> wire.form(target, large));
        check(
                List.of(address),
                target -> wire.request("POST", target, "Content-Type: multipart/form-data; boundary=b\r\n", upload));
    }

    @Test
    void aFormThatIsTooLargeIsToldSo() {
        assertThat(Wire.to(site)
                        .form("/en/sign-in", "email=" + "x".repeat(300 * 1024))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void anUploadThatIsTooLargeIsToldSo() {
        var answer = Wire.to(site)
                .request(
                        "POST",
                        "/en/sign-in",
                        "Content-Type: multipart/form-data; boundary=b\r\n",
                        multipart("file", "x".repeat(12 * 1024 * 1024)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("<h1>");
    }

    private static String multipart(String field, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"f.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n" + content + "\r\n--b--\r\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/en/priorities", "/en/sign-in", "/en/admin", "/assets/0/site.css", "/health/ready", "/nothing"})
    void methodsThatNobodyTakes(String address) {
        var wire = Wire.to(site);
        check(
                List.of(
                        "PUT",
                        "DELETE",
                        "PATCH",
                        "TRACE",
                        "OPTIONS",
                        "CONNECT",
                        "PROPFIND",
                        "BREW",
                        "get",
                        "G\u0000T",
                        "é"),
                method -> wire.request(method, address, "", ""));
        // Whoever has not signed in is asked to, whatever they wanted of the staff's pages.
        var least = address.equals("/en/admin") ? 303 : 400;
        assertThat(wire.request("TRACE", address, "", "").status()).isBetween(least, 499);
        assertThat(wire.request("DELETE", address, "", "").status()).isBetween(least, 499);
    }

    @Test
    void oddHeaders() {
        var wire = Wire.to(site);
        var headers = List.of(
                "Accept: nonsense\r\n",
                "Accept: ///;q=x\r\n",
                "Accept: application/json\r\n",
                "Accept-Language: \u0000\r\n",
                "Accept-Language: en-;q=2,,;;\r\n",
                "Accept-Language: " + "fr,".repeat(3000) + "\r\n",
                "Accept-Encoding: gzip;q=nonsense\r\n",
                "Cookie: hcl_session=nonsense\r\n",
                "Cookie: hcl_session=%%%;;;=\r\n",
                "Cookie: hcl_session=" + "A".repeat(4000) + "\r\n",
                "Cookie: hcl_session=AAA\u0000=\r\n",
                "Cookie: hcl_session=/////w==\r\n",
                "If-None-Match: nonsense\r\n",
                "If-Modified-Since: nonsense\r\n",
                "Range: bytes=9-1\r\n",
                "Expect: nonsense\r\n",
                "Content-Length: 7\r\n",
                "Content-Length: -1\r\n",
                "Transfer-Encoding: chunked\r\n",
                "Transfer-Encoding: nonsense\r\n",
                "Upgrade: h2c\r\nConnection: Upgrade\r\n",
                "X-Forwarded-Host: evil.example\r\n",
                "Host: second.example\r\n",
                "No colon\r\n",
                ": no name\r\n",
                "X: " + "y".repeat(20_000) + "\r\n",
                "Origin: null\r\n");
        for (var address : List.of("/en/priorities", "/", "/en/admin", "/en/sign-in", "/nothing")) {
            check(headers, header -> wire.request("GET", address, header, ""));
        }
    }

    @Test
    void bytesThatAreNoRequest() {
        var wire = Wire.to(site);
        check(
                List.of(
                        "\r\n\r\n",
                        "nonsense\r\n\r\n",
                        "GET\r\n\r\n",
                        "GET /en/priorities\r\n\r\n",
                        "GET /en/priorities HTTP/9.9\r\n\r\n",
                        "GET /en/priorities HTTP/1.1\r\n\r\n",
                        "GET /en/priorities HTTP/1.1\r\nHost: a b\r\n\r\n",
                        "GET /en/priorities HTTP/1.1\r\nHost: [::1\r\n\r\n",
                        "GET /en/priorities HTTP/1.1\r\nHost: x:99999999\r\n\r\n",
                        "GET http://evil.example/en/priorities HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                        "GET //evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                        "GET * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                        "GET ? HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                        "GET /" + "a".repeat(40_000) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                        "GET /en/../en/priorities HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                        "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                        "GET /assets/../../application.yaml HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                        "GET /en//priorities HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                        "GET /en/priorities;x=y HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                        "GET /en/pri\u0000orities HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                        brokenForm("Transfer-Encoding: chunked", "ZZ\r\n"),
                        brokenForm("Content-Length: 99999999999999999999", ""),
                        brokenForm("Content-Length: 50", "email=a"),
                        "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
                        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
                wire::raw);
    }

    private static String brokenForm(String length, String body) {
        return "POST /en/sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + length
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n" + body;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/de",
                "/de/priorities",
                "/EN/priorities",
                "/en/priorities/none",
                "/en/asks/none",
                "/api/v1/none",
                "/en/mail/none/resumption",
                "/en/sign-in/none/more",
                "/health/none",
                "/dev/none.json",
                "/favicon.ico",
                "/.env",
                "/wp-login.php"
            })
    void unknownThings(String address) {
        check(List.of(address), Wire.to(site)::get);
        assertThat(Wire.to(site).get(address).status()).isIn(404, 405, 410, 303);
    }

    private static void check(List<String> junk, Function<String, RawAnswer> send) {
        var soft = new SoftAssertions();
        for (var piece : junk) {
            var answer = send.apply(piece);
            var shown = "«" + (piece.length() > 150 ? piece.substring(0, 150) + "…" : piece) + "»";
            soft.assertThat(answer.status())
                    .as("status for " + shown)
                    .matches(JunkTest::isNoFailure, "is no failure of ours");
            if (answer.status() >= 400) {
                soft.assertThat(answer.has("X-Content-Type-Options"))
                        .as("nosniff for %s: %s", shown, answer.head())
                        .isTrue();
                soft.assertThat(answer.has("Content-Security-Policy"))
                        .as("policy for %s: %s", shown, answer.head())
                        .isTrue();
            }
            if (answer.status() >= 400 && answer.isHtml()) {
                soft.assertThat(answer.body()).as("page for " + shown).contains("<h1>");
            }
        }
        soft.assertAll();
    }

    /** 0: hung up; 501 and 505 are what HTTP wants for a transfer coding or a version that nobody speaks. */
    private static boolean isNoFailure(int status) {
        return status < 500 || status == 501 || status == 505;
    }
}

package ca.helpcommunitieslead.tracker.web;

import ca.helpcommunitieslead.kernel.Slice;
import ca.helpcommunitieslead.platform.text.Spelling;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.tracker.Council;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What part of the table the address asks for. A value that names nothing finds nothing. */
record CouncilFilter(Submission query) {
    private static final int ROWS_ON_A_PAGE = 50;
    private static final List<String> FIELDS = List.of("q", "status", "tier", "region", "priority");

    static boolean isSet(Submission query) {
        return FIELDS.stream().anyMatch(field -> query.present(field).isPresent());
    }

    boolean lets(Council council) {
        return is("status", council.state().name())
                && is("tier", council.municipality().tier().name())
                && is("region", council.municipality().division())
                && query.present("priority")
                        .map(priority -> isBehind(council, priority))
                        .orElse(true)
                && query.present("q").map(wanted -> isNamed(council, wanted)).orElse(true);
    }

    /** As on the page of the priority, where the number comes from: only councils that count stand behind it. */
    private static boolean isBehind(Council council, String priority) {
        return council.counts() && council.priorities().contains(priority);
    }

    private boolean is(String field, String value) {
        return query.present(field).map(value::equals).orElse(true);
    }

    private static boolean isNamed(Council council, String wanted) {
        var name = council.municipality().officialName() + " "
                + council.municipality().name().fr();
        return Spelling.loose(name).contains(Spelling.loose(wanted));
    }

    Slice<Council> slice(List<Council> found) {
        var pages = Math.max(1, (found.size() + ROWS_ON_A_PAGE - 1) / ROWS_ON_A_PAGE);
        var number = Math.clamp(page(), 1, pages);
        var from = (number - 1) * ROWS_ON_A_PAGE;
        var to = Math.min(found.size(), from + ROWS_ON_A_PAGE);
        return new Slice<>(found.subList(from, to), number, ROWS_ON_A_PAGE, found.size());
    }

    private int page() {
        var wanted = query.text("page");
        return wanted.matches("\\d{1,6}") ? Integer.parseInt(wanted) : 1;
    }

    /** The address of the same filter, up to the number of the page. */
    String address() {
        var address = new StringBuilder("/tracker?");
        for (var field : FIELDS) {
            query.present(field)
                    .ifPresent(value -> address.append(field)
                            .append('=')
                            .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                            .append('&'));
        }
        return address.append("page=").toString();
    }
}

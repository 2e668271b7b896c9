package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.Slice;
import ca.helpcommunitieslead.organisation.OrganisationFilter;
import ca.helpcommunitieslead.organisation.OrganisationFilter.Order;
import ca.helpcommunitieslead.organisation.OrganisationKind;
import ca.helpcommunitieslead.organisation.Organisations;
import ca.helpcommunitieslead.organisation.PublicOrganisation;
import ca.helpcommunitieslead.platform.web.Pager;
import ca.helpcommunitieslead.platform.web.Submission;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What part of the directory the address asks for. A kind or a municipality that is none is not looked at. */
record DirectoryFilter(Submission query) {
    private static final int ON_A_PAGE = 24;
    private static final List<String> FIELDS = List.of("q", "kind", "municipality", "order");

    static boolean isSet(Submission query) {
        return FIELDS.stream().anyMatch(field -> query.present(field).isPresent());
    }

    Slice<PublicOrganisation> find(Organisations organisations) {
        return organisations.approved(wanted(), pageNumber(query), ON_A_PAGE);
    }

    private OrganisationFilter wanted() {
        return new OrganisationFilter(
                query.text("q"),
                OrganisationKind.parse(query.text("kind")).toOptional().orElse(null),
                MunicipalityCode.parse(query.text("municipality")).toOptional().orElse(null),
                query.text("order").equals("name") ? Order.NAME : Order.NEWEST);
    }

    static int pageNumber(Submission query) {
        var wanted = query.text("page");
        return wanted.matches("\\d{1,6}") ? Integer.parseInt(wanted) : 1;
    }

    /** The municipality that is asked for is among the choices, also where no organisation is. */
    List<MunicipalityCode> withChosen(List<MunicipalityCode> codes) {
        var all = new ArrayList<>(codes);
        MunicipalityCode.parse(query.text("municipality")).toOptional().ifPresent(all::add);
        return all;
    }

    Pager pager(Slice<PublicOrganisation> found) {
        return Pager.of(found, address("/organisations", query, FIELDS));
    }

    /** The address of the same filter, up to the number of the page. */
    static String address(String path, Submission query, List<String> fields) {
        var address = new StringBuilder(path).append('?');
        for (var field : fields) {
            query.present(field)
                    .ifPresent(value -> address.append(field)
                            .append('=')
                            .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                            .append('&'));
        }
        return address.append("page=").toString();
    }
}

package ca.helpcommunitieslead.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.architecture.RouteTable.Route;
import ca.helpcommunitieslead.architecture.RouteTable.Visits;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route against every kind of visitor; a route that is not in the table fails. */
final class RoutesTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static final Map<Visits, Visitor> READERS = new EnumMap<>(Visits.class);

    static List<Route> routes() {
        return RouteTable.read().routes();
    }

    @Test
    void theTableNamesEveryRouteAndNoOther() {
        var named = routes().stream().map(Route::name).collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).as("src/test/resources/routes.txt").isEqualTo(MappedRoutes.of(site));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void eachVisitorGetsWhatTheTableSays(Route route) {
        var statuses = new EnumMap<Visits, Integer>(Visits.class);
        for (var who : Visits.values()) statuses.put(who, statusFor(who, route));

        assertThat(statuses).as(route.name()).isEqualTo(route.statuses());
    }

    private static int statusFor(Visits who, Route route) {
        if (!route.method().equals("POST")) {
            return READERS.computeIfAbsent(who, RoutesTest::visitor)
                    .get(route.address())
                    .status();
        }
        // A form may end a session or use something up, so each is sent by somebody new.
        var visitor = visitor(who);
        if (who == Visits.ANONYMOUS) return visitor.post(route.address()).status();
        return visitor.postAs("/en/admin", route.address()).status();
    }

    private static Visitor visitor(Visits who) {
        return switch (who) {
            case ANONYMOUS -> site.visitor();
            case MEMBER -> site.signedIn();
            case EDITOR -> site.signedIn(Role.EDITOR);
            case VERIFIER -> site.signedIn(Role.VERIFIER);
            case ADMINISTRATOR -> site.signedIn(Role.ADMINISTRATOR);
        };
    }
}

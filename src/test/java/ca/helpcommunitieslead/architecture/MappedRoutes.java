package ca.helpcommunitieslead.architecture;

import ca.helpcommunitieslead.support.TestSite;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** The routes that a running site really has, as {@code METHOD /pattern}; ANY where a handler takes every method. */
final class MappedRoutes {
    private MappedRoutes() {}

    static Set<String> of(TestSite site) {
        var routes = new TreeSet<String>();
        var mappings = Objects.requireNonNull(site.bean(DispatcherServlet.class).getHandlerMappings());
        for (var mapping : mappings) {
            if (mapping instanceof RequestMappingInfoHandlerMapping handlers) {
                handlers.getHandlerMethods().keySet().forEach(route -> routes.addAll(names(route)));
            }
        }
        return routes;
    }

    private static List<String> names(RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods();
        return route.getPatternValues().stream()
                .flatMap(pattern -> methods.isEmpty()
                        ? List.of("ANY " + pattern).stream()
                        : methods.stream().map(method -> method + " " + pattern))
                .toList();
    }
}

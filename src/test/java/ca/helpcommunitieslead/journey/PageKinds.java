package ca.helpcommunitieslead.journey;

import ca.helpcommunitieslead.support.TestSite;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which pages are made alike: those of one route, with the same names of parameters. */
record PageKinds(List<PathPattern> patterns) {
    static PageKinds of(TestSite site) {
        var mappings = Objects.requireNonNull(site.bean(DispatcherServlet.class).getHandlerMappings());
        return new PageKinds(mappings.stream()
                .filter(RequestMappingInfoHandlerMapping.class::isInstance)
                .map(RequestMappingInfoHandlerMapping.class::cast)
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(route -> route.getPatternValues().stream())
                .distinct()
                .map(PathPatternParser.defaultInstance::parse)
                .sorted()
                .toList());
    }

    String of(String address) {
        var uri = URI.create(address);
        var path = PathContainer.parsePath(uri.getRawPath());
        var route = patterns.stream()
                .filter(pattern -> pattern.matches(path))
                .findFirst()
                .map(PathPattern::getPatternString)
                .orElse("no route");
        return route + parameters(uri);
    }

    private static String parameters(URI uri) {
        if (uri.getRawQuery() == null) return "";
        return Arrays.stream(uri.getRawQuery().split("&", -1))
                .map(pair -> pair.replaceFirst("=.*", ""))
                .distinct()
                .sorted()
                .collect(Collectors.joining("&", "?", ""));
    }
}

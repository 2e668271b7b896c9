package ca.helpcommunitieslead.platform.web;

import ca.helpcommunitieslead.kernel.Lang;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the page that belongs to an address which only takes forms. A form shown again with its errors stands at such
 * an address; reloading it or changing its language asks for a page there.
 */
@Component
final class PageAddresses {
    private final RequestMappingHandlerMapping handlers;

    PageAddresses(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        this.handlers = handlers;
    }

    /** The form that is sent there, or the nearest page above; empty outside of the pages with a language. */
    Optional<String> nearest(String address) {
        return above(address)
                .flatMap(path -> Stream.of(path + "/new", path))
                .filter(this::isPage)
                .findFirst();
    }

    private static Stream<String> above(String address) {
        var lang = address.split("/", 3);
        if (lang.length < 3 || Lang.parse(lang[1]).isEmpty()) return Stream.empty();
        return Stream.iterate(
                        address, path -> path.lastIndexOf('/') >= 0, path -> path.substring(0, path.lastIndexOf('/')))
                .filter(path -> !path.isEmpty());
    }

    private boolean isPage(String path) {
        var parts = PathContainer.parsePath(path);
        return handlers.getHandlerMethods().keySet().stream()
                .filter(PageAddresses::isRead)
                .map(RequestMappingInfo::getPathPatternsCondition)
                .filter(Objects::nonNull)
                .flatMap(condition -> condition.getPatterns().stream())
                .anyMatch(pattern -> pattern.matches(parts) && isForm(pattern.getPatternString()) == isForm(path));
    }

    /** No variable stands for this word. */
    private static boolean isForm(String path) {
        return path.endsWith("/new");
    }

    private static boolean isRead(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }
}

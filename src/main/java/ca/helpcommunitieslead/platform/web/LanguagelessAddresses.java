package ca.helpcommunitieslead.platform.web;

import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Knows which addresses would be right if they only named a language. */
@Component
final class LanguagelessAddresses {
    private static final String WITH_LANGUAGE = "/{lang}/";

    private final Set<String> firstWords = new HashSet<>();

    LanguagelessAddresses(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        for (var mapping : handlers.getHandlerMethods().keySet()) {
            for (var pattern : mapping.getPatternValues()) {
                if (pattern.startsWith(WITH_LANGUAGE))
                    firstWords.add(firstWord(pattern.substring(WITH_LANGUAGE.length())));
            }
        }
    }

    boolean lacksOnlyLanguage(String path) {
        return path.equals("/") || firstWords.contains(firstWord(path.substring(1)));
    }

    private static String firstWord(String path) {
        var slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }
}

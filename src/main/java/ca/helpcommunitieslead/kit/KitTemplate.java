package ca.helpcommunitieslead.kit;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts values into a text of the kit. Every value reads as it is, whatever signs are in it; a name that means nothing is an error. */
final class KitTemplate {
    private static final Logger log = LoggerFactory.getLogger(KitTemplate.class);
    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().strictSections(true).withEscaper(Escapers.NONE).withFormatter(KitTemplate::markdown);

    private KitTemplate() {}

    /** The text with its values; empty, and logged, where it names something that is not there. */
    static Optional<String> fill(String name, String template, Map<String, Object> values) {
        try {
            return Optional.of(COMPILER.compile(template).execute(values));
        } catch (MustacheException | UnsupportedOperationException e) {
            log.error("The kit's text {} cannot be filled: {}", name, e.getMessage());
            return Optional.empty();
        }
    }

    private static String markdown(Object value) {
        return value instanceof KitWords.Ready ready ? ready.markdown() : KitWords.escape(String.valueOf(value));
    }
}

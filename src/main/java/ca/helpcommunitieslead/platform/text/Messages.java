package ca.helpcommunitieslead.platform.text;

import ca.helpcommunitieslead.kernel.Lang;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of the site: ICU message patterns by key, from the files {@code messages/<room>_<lang>.properties} in UTF-8.
 * A key belongs to the room whose name it starts with.
 */
@Component
public final class Messages {
    private static final Logger log = LoggerFactory.getLogger(Messages.class);

    private final Map<Lang, Map<String, String>> patterns = new EnumMap<>(Lang.class);

    public Messages() {
        for (var lang : Lang.values()) patterns.put(lang, load(lang));
    }

    private static Map<String, String> load(Lang lang) {
        try {
            var found = new HashMap<String, String>();
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + lang.code() + ".properties");
            for (var file : files) {
                for (var entry : read(file).entrySet()) {
                    var key = String.valueOf(entry.getKey());
                    if (found.put(key, String.valueOf(entry.getValue())) != null) {
                        throw new IllegalStateException("the message " + key + " stands in two bundles");
                    }
                }
            }
            return Map.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    /**
     * The message with its arguments put in. A key that is missing is logged and shown in brackets, so that a forgotten
     * word never takes a page down.
     */
    public String get(Lang lang, String key, Object... arguments) {
        var pattern = patterns.getOrDefault(lang, Map.of()).get(key);
        if (pattern == null) {
            log.error("No message {} in {}", key, lang);
            return "⟦" + key + "⟧";
        }
        return new MessageFormat(pattern, ULocale.forLocale(lang.locale())).format(arguments);
    }

    public boolean has(Lang lang, String key) {
        return patterns.getOrDefault(lang, Map.of()).containsKey(key);
    }
}

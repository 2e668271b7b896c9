package ca.helpcommunitieslead.platform.web;

import ca.helpcommunitieslead.kernel.Lang;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;

/**
 * Reads the language in an address; an unknown one is null, which makes the address unknown. Were it to fail instead,
 * Spring would go on to look for a constant of that name and take {@code /EN} for {@code /en}.
 */
final class LangConverter implements Converter<String, @Nullable Lang> {
    @Override
    public @Nullable Lang convert(String code) {
        return Lang.parse(code).orElse(null);
    }
}

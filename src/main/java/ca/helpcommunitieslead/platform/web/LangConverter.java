package ca.helpcommunitieslead.platform.web;

import ca.helpcommunitieslead.kernel.Lang;
import org.springframework.core.convert.converter.Converter;

/** Reads the language in an address; an unknown one makes the address unknown. */
final class LangConverter implements Converter<String, Lang> {
    @Override
    public Lang convert(String code) {
        return Lang.parse(code).orElseThrow(() -> new IllegalArgumentException("unknown language"));
    }
}

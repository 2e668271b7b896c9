package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.platform.text.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Understands how people write in a table what the form lets them choose: by name in either language, or by its code. */
@Component
final class ImportWords {
    private final Municipalities municipalities;
    private final Messages messages;

    ImportWords(Municipalities municipalities, Messages messages) {
        this.municipalities = municipalities;
        this.messages = messages;
    }

    /** Those that are meant: one where it is clear, none where nobody is called so, several where it is not clear. */
    List<Municipality> municipalities(String raw) {
        var all = municipalities.all();
        var named = all.stream()
                .filter(one -> one.code().value().equals(raw) || one.slug().equals(raw))
                .toList();
        if (!named.isEmpty()) return named;
        var wanted = loose(raw);
        var whole = all.stream()
                .filter(one -> Stream.of(
                                one.label().in(Lang.EN).text(),
                                one.label().in(Lang.FR).text(),
                                one.officialName())
                        .anyMatch(name -> loose(name).equals(wanted)))
                .toList();
        if (!whole.isEmpty()) return whole;
        return all.stream()
                .filter(one -> Stream.of(Lang.values())
                        .anyMatch(lang -> loose(one.name().in(lang).text()).equals(wanted)))
                .toList();
    }

    /** The constant's name where it is meant, else what was written. */
    String constant(String raw, String prefix, Enum<?>[] values) {
        var wanted = loose(raw);
        for (var value : values) {
            var written = Stream.concat(
                    Stream.of(value.name().toLowerCase(Locale.ROOT).replace('_', ' ')),
                    Stream.of(Lang.values()).map(lang -> messages.get(lang, prefix + value.name())));
            if (written.anyMatch(words -> loose(words).equals(wanted))) return value.name();
        }
        return raw;
    }

    private static String loose(String text) {
        return Spelling.loose(text).replace('_', ' ').replace('’', '\'').strip().replaceAll("\\s+", " ");
    }
}

package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.Source;
import ca.helpcommunitieslead.campaign.TextBody;
import ca.helpcommunitieslead.campaign.TextEdit;
import ca.helpcommunitieslead.campaign.TextField;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Submission;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words and attributes of a text as a form holds them: {@code title.en}, {@code attribute.lever}. */
record BodyForm(TextKind kind, Submission form) {
    static String name(TextField field, Lang lang) {
        return field.name() + "." + lang.code();
    }

    /** The labels under which a list of errors names the fields. */
    static Map<String, String> labels(TextKind kind) {
        var labels = new LinkedHashMap<String, String>();
        for (var field : kind.fields()) {
            for (var lang : Lang.values()) labels.put(name(field, lang), labelKey(field, lang));
        }
        TextAttribute.of(kind).forEach(attribute -> labels.put(attribute.field(), attribute.labelKey()));
        return labels;
    }

    static String labelKey(TextField field, Lang lang) {
        return "campaign.editing.field." + field.name() + "." + lang.code();
    }

    /** A form that holds what was saved. */
    static Map<String, String> raw(TextEdit edit) {
        var raw = new HashMap<String, String>();
        var kind = edit.id().kind();
        for (var field : kind.fields()) {
            for (var lang : Lang.values())
                raw.put(name(field, lang), edit.body().raw(field.name(), lang));
        }
        for (var attribute : TextAttribute.of(kind))
            raw.put(attribute.field(), edit.body().attribute(attribute.name()));
        raw.put("base", String.valueOf(edit.number()));
        return raw;
    }

    /**
     * Reads what was typed and notes what is wrong with it. What was not changed stays as it is, white space included, so
     * that saving alone makes no difference.
     */
    TextBody read(TextBody before) {
        var words = new LinkedHashMap<String, Map<Lang, String>>();
        for (var field : kind.fields()) words.put(field.name(), read(field, before));
        var attributes = new HashMap<>(before.attributes());
        for (var attribute : TextAttribute.of(kind)) {
            attribute.check(form);
            var typed = form.text(attribute.field());
            if (typed.isEmpty()) attributes.remove(attribute.name());
            else attributes.put(attribute.name(), typed);
        }
        return TextBody.of(words, attributes);
    }

    private Map<Lang, String> read(TextField field, TextBody before) {
        var words = new EnumMap<Lang, String>(Lang.class);
        for (var lang : Lang.values()) {
            var typed = typed(field, lang);
            check(field, lang, typed);
            var stored = before.raw(field.name(), lang);
            words.put(lang, isSame(field, stored, typed) ? stored : typed);
        }
        if (field.required() && words.values().stream().allMatch(String::isEmpty))
            form.reject(name(field, Lang.EN), "campaign.editing.field.missing");
        return words;
    }

    /** What stands in a field, with the line ends of texts and not of forms. */
    String typed(TextField field, Lang lang) {
        return plain(field, form.text(name(field, lang)));
    }

    static boolean isSame(TextField field, String stored, String typed) {
        return plain(field, stored).equals(typed);
    }

    private static String plain(TextField field, String raw) {
        var text = Normalizer.normalize(raw, Normalizer.Form.NFC).strip().replaceAll("\\r\\n?", "\n");
        return field.prose() ? text : text.replaceAll("\\s*\\n\\s*", " ");
    }

    private void check(TextField field, Lang lang, String typed) {
        if (typed.codePointCount(0, typed.length()) > field.longest())
            form.reject(name(field, lang), "field.tooLong", field.longest());
        if (kind == TextKind.ASK && field.name().equals("sources")) checkSources(name(field, lang), typed);
    }

    private void checkSources(String name, String typed) {
        var lines = List.of(typed.split("\n", -1));
        for (var number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            if (line.isBlank() || Source.parse(line).isPresent()) continue;
            form.reject(name, "campaign.editing.field.sources.invalid", number);
            return;
        }
    }
}

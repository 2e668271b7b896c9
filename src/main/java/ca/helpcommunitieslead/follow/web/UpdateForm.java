package ca.helpcommunitieslead.follow.web;

import ca.helpcommunitieslead.follow.Update;
import ca.helpcommunitieslead.follow.UpdateWords;
import ca.helpcommunitieslead.follow.UpdateWords.Text;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.HashMap;
import java.util.Optional;

/** The words of an update as a form. */
final class UpdateForm {
    private static final int LONGEST_SUBJECT = 150;
    private static final int LONGEST_BODY = 20_000;
    private static final String ONLY = "only";
    private static final String VERSION = "version";

    private UpdateForm() {}

    static Submission of(Update update) {
        var raw = new HashMap<String, String>();
        for (var lang : Lang.values()) {
            raw.put("subject." + lang.code(), update.words().in(lang).subject());
            raw.put("body." + lang.code(), update.words().in(lang).body());
        }
        if (update.words().only() != null) raw.put(ONLY, update.words().only().code());
        raw.put(VERSION, String.valueOf(update.version()));
        return Submission.of(raw);
    }

    /** Empty where the form is wrong, which it then says. A draft needs one subject, so that it can be found again. */
    static Optional<UpdateWords> read(Submission form) {
        var only = form.readIfPresent(ONLY, UpdateForm::language);
        var words = new UpdateWords(text(form, Lang.EN), text(form, Lang.FR), only.orElse(null));
        if (words.en().subject().isEmpty() && words.fr().subject().isEmpty())
            form.reject("subject.en", "follow.edit.subject.missing");
        return form.isValid() ? Optional.of(words) : Optional.empty();
    }

    private static Parsed<Lang> language(String raw) {
        return Lang.parse(raw).map(Parsed::valid).orElseGet(() -> Parsed.invalid("field.choice"));
    }

    private static Text text(Submission form, Lang lang) {
        return new Text(
                form.optional("subject." + lang.code(), LONGEST_SUBJECT),
                form.optional("body." + lang.code(), LONGEST_BODY));
    }

    /** The version that the form was made of; 0 where it does not say. */
    static int version(Submission form) {
        try {
            return Integer.parseInt(form.text(VERSION));
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}

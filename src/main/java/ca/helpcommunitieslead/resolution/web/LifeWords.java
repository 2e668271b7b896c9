package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Life;
import ca.helpcommunitieslead.resolution.Stage;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says why something cannot have come about: where the matter stands, and what could follow. */
@Component
final class LifeWords {
    private final Messages messages;

    LifeWords(Messages messages) {
        this.messages = messages;
    }

    void reject(Submission form, String field, Life life, Stage wanted, Lang lang) {
        var next = life.next();
        form.reject(
                field,
                next.isEmpty() ? "resolution.life.impossible.end" : "resolution.life.impossible",
                words(wanted, lang),
                standing(life, lang),
                next.stream().map(stage -> words(stage, lang)).collect(Collectors.joining(", ")));
    }

    private String standing(Life life, Lang lang) {
        var standing = life.standing();
        return standing == null ? messages.get(lang, "resolution.life.nothing") : words(standing, lang);
    }

    private String words(Stage stage, Lang lang) {
        return messages.get(lang, "resolution.stage." + stage);
    }
}

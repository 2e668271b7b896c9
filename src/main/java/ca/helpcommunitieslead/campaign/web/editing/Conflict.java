package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.TextBody;
import ca.helpcommunitieslead.campaign.TextEdit;
import ca.helpcommunitieslead.campaign.TextField;
import ca.helpcommunitieslead.campaign.web.editing.Clash.Kind;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.WordDiff;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Two people changed a text at the same time. What only one of them touched is taken from that one; where both wrote, the
 * form keeps the editor's words and the page shows the other person's beside.
 *
 * @param form the editor's words, to be saved upon the other person's edit
 * @param clashes by the field's name in the form; attributes have none
 */
public record Conflict(TextEdit theirs, String author, Submission form, Map<String, Clash> clashes) {
    public Conflict {
        clashes = Map.copyOf(clashes);
    }

    /**
     * Puts both together.
     *
     * @param started what the editor started from
     */
    static Conflict of(TextEdit theirs, String author, TextBody started, Submission form) {
        var merge = new Merge(theirs, started, form);
        return new Conflict(theirs, author, merge.form(), merge.clashes);
    }

    public Optional<Clash> at(TextField field, Lang lang) {
        return Optional.ofNullable(clashes.get(BodyForm.name(field, lang)));
    }

    /** The other person's value of an attribute, where the editor's differs from it. */
    public Optional<String> at(TextAttribute attribute) {
        var value = theirs.body().attribute(attribute.name());
        return Optional.of(value).filter(given -> !given.equals(form.text(attribute.field())));
    }

    private static final class Merge {
        private final TextEdit theirs;
        private final TextBody started;
        private final Submission typed;
        private final Map<String, String> values = new HashMap<>();
        private final Map<String, Clash> clashes = new HashMap<>();

        Merge(TextEdit theirs, TextBody started, Submission typed) {
            this.theirs = theirs;
            this.started = started;
            this.typed = typed;
        }

        Submission form() {
            var kind = theirs.id().kind();
            for (var field : kind.fields()) {
                for (var lang : Lang.values()) put(field, lang);
            }
            TextAttribute.of(kind).forEach(this::put);
            values.put("base", String.valueOf(theirs.number()));
            values.put("inStep", typed.text("inStep"));
            values.put("note", typed.text("note"));
            return Submission.of(values);
        }

        private void put(TextField field, Lang lang) {
            var name = BodyForm.name(field, lang);
            var mine = new BodyForm(theirs.id().kind(), typed).typed(field, lang);
            var before = started.raw(field.name(), lang);
            var other = theirs.body().raw(field.name(), lang);
            var untouched = BodyForm.isSame(field, before, mine);
            values.put(name, untouched ? other : mine);
            if (BodyForm.isSame(field, other, mine)) return;
            if (untouched) clashes.put(name, new Clash(Kind.THEIRS, other, WordDiff.between(before, other)));
            else
                clashes.put(
                        name,
                        new Clash(other.equals(before) ? Kind.MINE : Kind.BOTH, other, WordDiff.between(other, mine)));
        }

        private void put(TextAttribute attribute) {
            var mine = typed.text(attribute.field());
            var untouched = started.attribute(attribute.name()).equals(mine);
            values.put(attribute.field(), untouched ? theirs.body().attribute(attribute.name()) : mine);
        }
    }
}

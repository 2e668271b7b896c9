package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.TextBody;
import ca.helpcommunitieslead.campaign.TextField;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.WordDiff;
import ca.helpcommunitieslead.platform.text.WordDiff.Kind;
import ca.helpcommunitieslead.platform.text.WordDiff.Part;
import java.util.ArrayList;
import java.util.List;

/** What changed in one field in one language. */
public record FieldDiff(TextField field, Lang lang, List<Part> parts) {
    private static final int KEPT = 120;

    public FieldDiff {
        parts = List.copyOf(parts);
    }

    /** What changed between two bodies of a text, in the order of its fields. */
    static List<FieldDiff> between(TextKind kind, TextBody before, TextBody after) {
        var found = new ArrayList<FieldDiff>();
        for (var field : kind.fields()) {
            for (var lang : Lang.values()) {
                var old = before.raw(field.name(), lang);
                var fresh = after.raw(field.name(), lang);
                if (!old.equals(fresh)) found.add(new FieldDiff(field, lang, WordDiff.between(old, fresh)));
            }
        }
        return List.copyOf(found);
    }

    public String labelKey() {
        return BodyForm.labelKey(field, lang);
    }

    /** The same, with long stretches that did not change cut down to what stands next to the changes. */
    FieldDiff shortened() {
        var cut = new ArrayList<Part>();
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            cut.add(
                    part.kind() == Kind.SAME
                            ? shortened(part, i == 0 && parts.size() > 1, i == parts.size() - 1)
                            : part);
        }
        return new FieldDiff(field, lang, cut);
    }

    private static Part shortened(Part part, boolean first, boolean last) {
        var text = part.text();
        if (text.length() <= 3 * KEPT) return part;
        var head = first ? "" : text.substring(0, wordEnd(text, KEPT));
        var tail = last ? "" : text.substring(wordEnd(text, text.length() - KEPT));
        return new Part(Kind.SAME, head + " […] " + tail.stripLeading());
    }

    private static int wordEnd(String text, int near) {
        var space = text.indexOf(' ', near);
        return space < 0 || space > near + KEPT / 2 ? text.offsetByCodePoints(0, text.codePointCount(0, near)) : space;
    }
}

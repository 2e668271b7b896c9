package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.TextBody;
import ca.helpcommunitieslead.campaign.TextKind;
import java.util.List;

/** Everything that changed between two bodies of a text. */
public record Changes(List<FieldDiff> words, List<AttributeChange> attributes) {
    public Changes {
        words = List.copyOf(words);
        attributes = List.copyOf(attributes);
    }

    static Changes between(TextKind kind, TextBody before, TextBody after) {
        return new Changes(FieldDiff.between(kind, before, after), AttributeChange.between(kind, before, after));
    }

    public boolean isEmpty() {
        return words.isEmpty() && attributes.isEmpty();
    }

    Changes shortened() {
        return new Changes(words.stream().map(FieldDiff::shortened).toList(), attributes);
    }
}

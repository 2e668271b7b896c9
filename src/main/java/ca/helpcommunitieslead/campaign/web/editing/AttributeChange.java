package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.TextBody;
import ca.helpcommunitieslead.campaign.TextKind;
import java.util.List;

/** An attribute of a text that was changed; either value may be empty. */
public record AttributeChange(TextAttribute attribute, String before, String after) {
    static List<AttributeChange> between(TextKind kind, TextBody before, TextBody after) {
        return TextAttribute.of(kind).stream()
                .map(attribute -> new AttributeChange(
                        attribute, before.attribute(attribute.name()), after.attribute(attribute.name())))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }
}

package ca.helpcommunitieslead.kit;

import ca.helpcommunitieslead.campaign.TextBody;
import ca.helpcommunitieslead.campaign.TextCheck;
import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.kernel.Lang;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells editors what is wrong with a text of the kit. */
@Component
final class KitCheck implements TextCheck {
    @Override
    public List<Fault> faults(TextId id, TextBody body) {
        if (id.kind() != TextKind.KIT) return List.of();
        return Arrays.stream(Lang.values())
                .flatMap(lang -> KitNames.faults(lang, body.raw("body", lang)).stream())
                .toList();
    }
}

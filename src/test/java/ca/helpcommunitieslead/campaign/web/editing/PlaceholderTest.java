package ca.helpcommunitieslead.campaign.web.editing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.TextBody;
import ca.helpcommunitieslead.campaign.TextCheck;
import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.support.TestSite;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The placeholders that editors are told of are those that the kit knows, and a wrong one is not published. */
final class PlaceholderTest {
    private static final TextId CLERK_NOTE = new TextId(TextKind.KIT, "clerk-note");

    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void theKitKnowsEachOfThem() {
        for (var group : Placeholder.of(TextKind.KIT)) {
            var codes = group.placeholders().stream()
                    .flatMap(placeholder -> placeholder.codes().stream())
                    .collect(Collectors.joining(" "));
            var body = new TextBody(Map.of("body", LocalizedText.same(within(group.name(), codes))), Map.of());

            assertThat(site.bean(TextCheck.class).faults(CLERK_NOTE, body))
                    .as(group.name())
                    .isEmpty();
        }
    }

    private static String within(String group, String codes) {
        return switch (group) {
            case "priorities" -> "{{#priorities}}{{#asks}}" + codes + "{{/asks}}{{/priorities}}";
            case "support" -> "{{#neighbours}}" + codes + "{{/neighbours}}";
            default -> codes;
        };
    }

    @Test
    void aDocumentThatCannotBeMadeOutIsSavedButNotPublished() {
        var desk = new Desk(site, site.signedIn(Role.EDITOR));
        desk.save(CLERK_NOTE, "body.fr", "# Note\n\n{{m.nom}}");

        assertThat(desk.open(CLERK_NOTE, "").body())
                .contains("Readers cannot be shown this text as it was saved:")
                .contains("French, line 3: there is nothing called “m.nom” here");
        var answer = desk.post(CLERK_NOTE, "/publication", "edit", "2", "change", "correction");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Mend them, then publish.");
    }
}

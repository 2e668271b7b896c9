package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.campaign.web.editing.TextStanding.State;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.util.Arrays;
import java.util.List;

/**
 * The texts, by kind.
 *
 * @param untranslated how many of all texts need translation
 * @param starters how many of all texts no editor has adopted
 */
public record TextListPage(Submission filter, List<Group> groups, int untranslated, int starters) {
    /** The order in which editors look for texts. */
    private static final List<TextKind> ORDER =
            List.of(TextKind.ASK, TextKind.BRIEF, TextKind.KIT, TextKind.NEWS, TextKind.LESSON, TextKind.PAGE);

    public TextListPage {
        groups = List.copyOf(groups);
    }

    /** The texts of one kind. */
    public record Group(TextKind kind, List<TextStanding> texts) {}

    static TextListPage of(Submission filter, List<TextStanding> all) {
        var wanted = all.stream().filter(text -> isWanted(filter, text)).toList();
        var groups = ORDER.stream()
                .map(kind -> new Group(
                        kind,
                        wanted.stream().filter(text -> text.id().kind() == kind).toList()))
                .filter(group -> !group.texts().isEmpty())
                .toList();
        return new TextListPage(
                filter,
                groups,
                (int) all.stream().filter(TextStanding::needsTranslation).count(),
                (int) all.stream().filter(text -> text.state() == State.STARTER).count());
    }

    private static boolean isWanted(Submission filter, TextStanding text) {
        var kind = filter.text("kind");
        var state = filter.text("state");
        var untranslated = filter.text("translation").equals("needed");
        return (kind.isEmpty() || text.id().kind().slug().equals(kind))
                && (state.isEmpty() || text.state().name().equals(state))
                && (!untranslated || text.needsTranslation());
    }

    public int count() {
        return groups.stream().mapToInt(group -> group.texts().size()).sum();
    }

    public static List<Choice> kinds(Ui ui) {
        return ORDER.stream()
                .map(kind -> new Choice(kind.slug(), ui.t("campaign.editing.kinds." + kind)))
                .toList();
    }

    public static List<Choice> states(Ui ui) {
        return Arrays.stream(State.values())
                .map(state -> new Choice(state.name(), ui.t("campaign.editing.state." + state)))
                .toList();
    }

    public static List<Choice> translations(Ui ui) {
        return List.of(new Choice("needed", ui.t("campaign.editing.translation.needed")));
    }
}

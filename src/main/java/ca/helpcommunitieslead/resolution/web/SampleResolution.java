package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.campaign.Priority;
import ca.helpcommunitieslead.campaign.PublishedText;
import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.campaign.Texts;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kit.Kit;
import ca.helpcommunitieslead.kit.KitChoice;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Position;
import ca.helpcommunitieslead.resolution.Position.Stance;
import ca.helpcommunitieslead.resolution.TemplateText;
import ca.helpcommunitieslead.resolution.Wording;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The kit's sample resolution as the council had it before it: of that time, made out for it, in its language. */
@Component
final class SampleResolution {
    private static final TextId SAMPLE = new TextId(TextKind.KIT, "resolution");

    private final Kit kit;
    private final Texts texts;
    private final Priorities priorities;
    private final Municipalities municipalities;
    private final Campaigns campaigns;

    SampleResolution(Kit kit, Texts texts, Priorities priorities, Municipalities municipalities, Campaigns campaigns) {
        this.kit = kit;
        this.texts = texts;
        this.priorities = priorities;
        this.municipalities = municipalities;
        this.campaigns = campaigns;
    }

    /**
     * The sample, made out.
     *
     * @param about the priorities that it was made out for
     */
    record MadeOut(PublishedText edition, List<Priority> about, Wording wording) {}

    /** Empty where the kit has no sample in the language of the council. */
    Optional<MadeOut> of(Decision decision) {
        var lang = decision.textLang();
        return edition(decision)
                .filter(edition -> !edition.body().raw("body", lang).isEmpty())
                .flatMap(edition -> madeOut(edition, decision, lang));
    }

    /** The last one that was published when the council decided; where there was none yet, the first one. */
    private Optional<PublishedText> edition(Decision decision) {
        var campaign = campaigns.current();
        var editions = texts.history(SAMPLE).stream()
                .filter(edition -> !edition.retracted())
                .toList();
        return editions.stream()
                .filter(edition -> !campaign.dayOf(edition.at()).isAfter(decision.day()))
                .findFirst()
                .or(() -> editions.reversed().stream().findFirst());
    }

    private Optional<MadeOut> madeOut(PublishedText edition, Decision decision, Lang lang) {
        var about = about(decision);
        var choice = new KitChoice(
                Optional.of(municipalities.get(decision.council())),
                about,
                about.size() == priorities.all().size());
        return kit.fill(edition, choice, lang)
                .map(document -> new MadeOut(edition, about, TemplateText.wording(document.markdown(), lang)));
    }

    /** Those that the council took a position on, or all; their asks in the versions that it decided on. */
    private List<Priority> about(Decision decision) {
        var spokenOf = priorities.all().stream()
                .filter(priority -> priority.asks().stream().anyMatch(ask -> isSpokenOf(ask, decision)))
                .toList();
        return (spokenOf.isEmpty() ? priorities.all() : spokenOf)
                .stream().map(priority -> asDecidedOn(priority, decision)).toList();
    }

    private static boolean isSpokenOf(Ask ask, Decision decision) {
        return decision.positions().stream()
                .anyMatch(position -> position.ask().equals(ask.key()) && position.stance() != Stance.UNRELATED);
    }

    private Priority asDecidedOn(Priority priority, Decision decision) {
        return new Priority(
                priority.slug(),
                priority.authority(),
                priority.brief(),
                priority.asks().stream().map(ask -> asDecidedOn(ask, decision)).toList());
    }

    private Ask asDecidedOn(Ask ask, Decision decision) {
        return decision.positions().stream()
                .filter(position -> position.ask().equals(ask.key()))
                .map(Position::version)
                .filter(version -> version != ask.version())
                .findFirst()
                .flatMap(version -> texts.version(TextId.ask(ask.key()), version))
                .map(ask::in)
                .orElse(ask);
    }
}

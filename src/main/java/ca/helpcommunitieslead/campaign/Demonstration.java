package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.platform.config.DevelopmentOnly;
import ca.helpcommunitieslead.platform.config.ProgramClock;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.demo.DemoPart;
import ca.helpcommunitieslead.platform.demo.DemoScript;
import ca.helpcommunitieslead.platform.demo.Scene;
import ca.helpcommunitieslead.platform.mail.DevelopmentMailbox;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Plays the invented life of a demonstration into an empty database, in development only and before the site answers: the
 * scenes of all rooms in the order of their times, in one transaction.
 */
@Component
@DevelopmentOnly
final class Demonstration implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Demonstration.class);
    private static final int BEFORE_THE_SITE_ANSWERS = 0;

    private final Playbook playbook;
    private final List<DemoPart> parts;
    private final People people;
    private final DevelopmentMailbox mailbox;
    private final Stage stage;
    private volatile boolean running;

    Demonstration(Playbook playbook, List<DemoPart> parts, People people, DevelopmentMailbox mailbox, Stage stage) {
        this.playbook = playbook;
        this.parts = List.copyOf(parts);
        this.people = people;
        this.mailbox = mailbox;
        this.stage = stage;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_SITE_ANSWERS;
    }

    /** The first start ends with somebody having an account, so a database without one has seen no other. */
    @Override
    public void start() {
        running = true;
        stage.tx().run(() -> {
            stage.store().lock();
            if (people.all().isEmpty()) playbook.script().ifPresent(this::play);
        });
    }

    private void play(DemoScript script) {
        var scenes = parts.stream()
                .flatMap(part -> part.scenes(script).stream())
                .sorted(Comparator.comparing(Scene::at))
                .toList();
        for (var scene : scenes) stage.clock().standingAt(scene.at(), scene.play());
        mailbox.deliverAll();
        log.info("Played the demonstration in {} scenes", scenes.size());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Where it is played. */
    @Component
    @DevelopmentOnly
    record Stage(Tx tx, ProgramClock clock, CampaignStore store) {}
}

package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.platform.config.DevelopmentOnly;
import ca.helpcommunitieslead.platform.demo.DemoPart;
import ca.helpcommunitieslead.platform.demo.DemoScript;
import ca.helpcommunitieslead.platform.demo.Scene;
import java.util.List;
import org.springframework.stereotype.Component;

/** Has the invented people who did not confirm reminded by the time that the demonstration opens. */
@Component
@DevelopmentOnly
final class DemoReminders implements DemoPart {
    private final Reminders reminders;

    DemoReminders(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public List<Scene> scenes(DemoScript script) {
        return List.of(new Scene(script.now(), reminders::remindAll));
    }
}

package ca.helpcommunitieslead.follow.web;

import ca.helpcommunitieslead.follow.Sendings.Progress;
import ca.helpcommunitieslead.follow.Update;
import ca.helpcommunitieslead.follow.Update.Sending;
import ca.helpcommunitieslead.follow.UpdateState;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How far an update is that was started. */
public record ProgressPage(
        Update update,
        Sending sending,
        Progress progress,
        ZoneId zone,
        @Nullable String notice) {

    public boolean mayStop() {
        return update.state().mayBecome(UpdateState.STOPPED);
    }

    public boolean mayGoOn() {
        return update.state().mayBecome(UpdateState.SENDING);
    }

    public String address() {
        return UpdateController.address(update.id());
    }
}

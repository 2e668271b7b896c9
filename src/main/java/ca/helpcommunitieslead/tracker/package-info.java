/** The public tracker: every council of the jurisdiction, what it decided, and whether that counts. */
@NullMarked
@ApplicationModule(
        displayName = "Tracker",
        allowedDependencies = {
            "kernel",
            "platform :: audit",
            "platform :: config",
            "platform :: db",
            "platform :: demo",
            "platform :: text",
            "platform :: web",
            "identity",
            "directory",
            "campaign",
            "kit",
            "endorsement",
            "organisation",
            "resolution",
            "threshold"
        })
package ca.helpcommunitieslead.tracker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

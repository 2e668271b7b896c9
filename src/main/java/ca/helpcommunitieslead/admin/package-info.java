/** The staff's front door: navigation, the one inbox of what waits for a decision, and the log of what was changed. */
@NullMarked
@ApplicationModule(
        displayName = "Admin",
        allowedDependencies = {
            "kernel",
            "platform :: audit",
            "platform :: db",
            "platform :: privacy",
            "platform :: text",
            "platform :: web",
            "identity",
            "campaign",
            "endorsement",
            "organisation"
        })
package ca.helpcommunitieslead.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

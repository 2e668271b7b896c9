/** People who endorse: request, confirmation by mail, consents, withdrawal, erasure, and how many they are. */
@NullMarked
@ApplicationModule(
        displayName = "Endorsement",
        allowedDependencies = {
            "kernel",
            "platform :: config",
            "platform :: db",
            "platform :: demo",
            "platform :: jobs",
            "platform :: mail",
            "platform :: text",
            "platform :: web",
            "directory",
            "campaign"
        })
package ca.helpcommunitieslead.endorsement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

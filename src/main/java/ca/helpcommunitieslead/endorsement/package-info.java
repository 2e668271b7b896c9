/** People who endorse: request, confirmation by mail, consents, withdrawal, erasure, and how many they are. */
@NullMarked
@ApplicationModule(
        displayName = "Endorsement",
        allowedDependencies = {
            "kernel",
            "platform :: audit",
            "platform :: config",
            "platform :: db",
            "platform :: demo",
            "platform :: jobs",
            "platform :: limits",
            "platform :: mail",
            "platform :: privacy",
            "platform :: secret",
            "platform :: text",
            "platform :: web",
            "identity",
            "directory",
            "campaign"
        })
package ca.helpcommunitieslead.endorsement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

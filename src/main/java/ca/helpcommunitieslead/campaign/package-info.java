/** What the campaign is and asks: the pack, its settings, priorities, asks with their versions, briefs. */
@NullMarked
@ApplicationModule(
        displayName = "Campaign",
        allowedDependencies = {
            "kernel",
            "platform :: audit",
            "platform :: config",
            "platform :: db",
            "platform :: demo",
            "platform :: documents",
            "platform :: files",
            "platform :: jobs",
            "platform :: limits",
            "platform :: mail",
            "platform :: packs",
            "platform :: text",
            "platform :: web",
            "identity",
            "directory"
        })
package ca.helpcommunitieslead.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * A council's decision as an evidenced record: its events, the second person's check, and the rule that says whether it
 * counts (R11 to R15).
 */
@NullMarked
@ApplicationModule(
        displayName = "Resolution",
        allowedDependencies = {
            "kernel",
            "platform :: audit",
            "platform :: config",
            "platform :: db",
            "platform :: demo",
            "platform :: files",
            "platform :: text",
            "platform :: web",
            "identity",
            "directory",
            "campaign",
            "kit"
        })
package ca.helpcommunitieslead.resolution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The count of distinct councils, and the crossings of the threshold (R15, R18). */
@NullMarked
@ApplicationModule(
        displayName = "Threshold",
        allowedDependencies = {
            "kernel",
            "platform :: db",
            "platform :: jobs",
            "platform :: web",
            "directory",
            "campaign",
            "resolution"
        })
package ca.helpcommunitieslead.threshold;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

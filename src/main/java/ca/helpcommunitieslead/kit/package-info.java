/** Documents made out for one municipality: a motion and what belongs around it, in every format. */
@NullMarked
@ApplicationModule(
        displayName = "Kit",
        allowedDependencies = {
            "kernel",
            "platform :: config",
            "platform :: db",
            "platform :: documents",
            "platform :: limits",
            "platform :: text",
            "platform :: web",
            "identity",
            "directory",
            "campaign"
        })
package ca.helpcommunitieslead.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The staff's front door: navigation and the inbox of what waits. Each room brings its own pages. */
@NullMarked
@ApplicationModule(
        displayName = "Admin",
        allowedDependencies = {
            "kernel",
            "platform :: audit",
            "platform :: db",
            "platform :: privacy",
            "platform :: web",
            "identity"
        })
package ca.helpcommunitieslead.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

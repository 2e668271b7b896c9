/** Who may do what: people, roles, invitations, sign-in by mailed link, sessions. */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {
            "kernel",
            "platform :: audit",
            "platform :: config",
            "platform :: db",
            "platform :: demo",
            "platform :: limits",
            "platform :: mail",
            "platform :: privacy",
            "platform :: text",
            "platform :: web"
        })
package ca.helpcommunitieslead.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

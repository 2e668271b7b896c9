/**
 * News by mail to those who want it: written in both languages, sent to each mailbox once, spread over hours; and what
 * became of all mails.
 */
@NullMarked
@ApplicationModule(
        displayName = "Follow",
        allowedDependencies = {
            "kernel",
            "platform :: audit",
            "platform :: db",
            "platform :: jobs",
            "platform :: mail",
            "platform :: text",
            "platform :: web",
            "identity",
            "campaign",
            "endorsement"
        })
package ca.helpcommunitieslead.follow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

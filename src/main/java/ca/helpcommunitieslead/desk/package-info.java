/**
 * The desk of those who sit on a council or work for one: how to become a member, what to do next and by when, reporting the
 * outcome from a telephone, colleagues to ask, answers to objections, drafts to share, and reminders.
 */
@NullMarked
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {
            "kernel",
            "platform :: audit",
            "platform :: config",
            "platform :: db",
            "platform :: demo",
            "platform :: files",
            "platform :: jobs",
            "platform :: limits",
            "platform :: mail",
            "platform :: privacy",
            "platform :: text",
            "platform :: web",
            "identity",
            "directory",
            "campaign",
            "kit",
            "endorsement",
            "organisation",
            "resolution"
        })
package ca.helpcommunitieslead.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

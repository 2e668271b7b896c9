/**
 * Organisations that stand behind the campaign: sign-on by a signatory with authority, confirmation by mail, approval by
 * staff, their public directory, their contact's own page with a toolkit (R10), and the log of who approaches which council.
 */
@NullMarked
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {
            "kernel",
            "platform :: audit",
            "platform :: config",
            "platform :: db",
            "platform :: demo",
            "platform :: documents",
            "platform :: limits",
            "platform :: mail",
            "platform :: privacy",
            "platform :: text",
            "platform :: web",
            "identity",
            "directory",
            "campaign",
            "endorsement"
        })
package ca.helpcommunitieslead.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

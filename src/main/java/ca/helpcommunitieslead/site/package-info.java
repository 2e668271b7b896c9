/** The pages that tell of the campaign as a whole: home, road map, how we count, privacy, accessibility. */
@NullMarked
@ApplicationModule(
        displayName = "Site",
        allowedDependencies = {
            "kernel",
            "platform :: privacy",
            "platform :: text",
            "platform :: web",
            "directory",
            "campaign",
            "endorsement",
            "organisation",
            "resolution",
            "threshold"
        })
package ca.helpcommunitieslead.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

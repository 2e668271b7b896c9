/** The campaign's public record for machines. It reads the rooms' public views and nothing else. */
@NullMarked
@ApplicationModule(
        displayName = "Open data",
        allowedDependencies = {"kernel", "platform :: web"})
package ca.helpcommunitieslead.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

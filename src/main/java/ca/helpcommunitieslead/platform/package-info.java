/** What every room stands on: settings, database, pages and forms, mail, audit, jobs. Each part is opened by name. */
@NullMarked
@ApplicationModule(displayName = "Platform", allowedDependencies = "kernel")
package ca.helpcommunitieslead.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

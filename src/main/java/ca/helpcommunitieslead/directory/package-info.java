/** Who there is: municipalities and their tiers, council terms, authorities with their dated names, postal areas, ridings. */
@NullMarked
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {
            "kernel",
            "platform :: audit",
            "platform :: db",
            "platform :: config",
            "platform :: packs",
            "platform :: web"
        })
package ca.helpcommunitieslead.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

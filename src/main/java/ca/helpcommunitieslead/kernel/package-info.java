/**
 * Words that every room speaks: languages and texts in them, e-mail addresses, postal codes, IDs, secret tokens.
 * Plain Java; imports nothing.
 */
@NullMarked
@ApplicationModule(
        displayName = "Kernel",
        allowedDependencies = {})
package ca.helpcommunitieslead.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

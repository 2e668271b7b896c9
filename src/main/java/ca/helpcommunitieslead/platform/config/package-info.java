/** What the operator sets, by environment variables, and the program's clock and chance. */
@NullMarked
@NamedInterface("config")
package ca.helpcommunitieslead.platform.config;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

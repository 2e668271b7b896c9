/** The program's secret, and what it seals. */
@NullMarked
@NamedInterface("secret")
package ca.helpcommunitieslead.platform.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

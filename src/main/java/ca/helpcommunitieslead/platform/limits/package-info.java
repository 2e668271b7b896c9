/** Where requests come from, and how many are let through. */
@NullMarked
@NamedInterface("limits")
package ca.helpcommunitieslead.platform.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

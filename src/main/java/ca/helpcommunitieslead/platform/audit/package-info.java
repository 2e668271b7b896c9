/** The append-only, hash-chained log of what signed-in people changed (R25). */
@NullMarked
@NamedInterface("audit")
package ca.helpcommunitieslead.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

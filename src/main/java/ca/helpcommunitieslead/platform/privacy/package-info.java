/** What the rooms keep about people, and how it ends. */
@NullMarked
@NamedInterface("privacy")
package ca.helpcommunitieslead.platform.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Every visible word: one bundle per room, in English and French. */
@NullMarked
@NamedInterface("text")
package ca.helpcommunitieslead.platform.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The files of campaign packs as an operator wrote them: reading them safely, and saying what is wrong where. */
@NullMarked
@NamedInterface("packs")
package ca.helpcommunitieslead.platform.packs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** A slot: what each room adds to the invented life of a demonstration. */
@NullMarked
@NamedInterface("demo")
package ca.helpcommunitieslead.platform.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

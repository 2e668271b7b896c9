/** Work that comes round again, once in the whole cluster. */
@NullMarked
@NamedInterface("jobs")
package ca.helpcommunitieslead.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Pages, forms, problems, headers: what each room's web package is built with. */
@NullMarked
@NamedInterface("web")
package ca.helpcommunitieslead.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Files that people hand in, kept in the database under the hash of their bytes. */
@NullMarked
@NamedInterface("files")
package ca.helpcommunitieslead.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

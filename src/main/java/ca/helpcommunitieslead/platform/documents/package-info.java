/** Documents written once, in Markdown, and made out as Word, PDF and plain text. */
@NullMarked
@NamedInterface("documents")
package ca.helpcommunitieslead.platform.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

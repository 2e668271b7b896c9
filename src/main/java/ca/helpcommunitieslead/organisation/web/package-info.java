/** The pages where organisations sign on, are listed, see what is kept of them, and where staff decide on them. */
@NullMarked
package ca.helpcommunitieslead.organisation.web;

import org.jspecify.annotations.NullMarked;

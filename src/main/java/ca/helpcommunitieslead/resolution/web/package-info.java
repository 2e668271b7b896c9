/** The public page of a resolution, and the staff's pages to record and check one. */
@NullMarked
package ca.helpcommunitieslead.resolution.web;

import org.jspecify.annotations.NullMarked;

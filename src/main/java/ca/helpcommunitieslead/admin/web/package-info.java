/** The inbox, the log and the front page as staff see them. */
@NullMarked
package ca.helpcommunitieslead.admin.web;

import org.jspecify.annotations.NullMarked;

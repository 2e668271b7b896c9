/** Where people find their municipality. */
@NullMarked
package ca.helpcommunitieslead.directory.web;

import org.jspecify.annotations.NullMarked;

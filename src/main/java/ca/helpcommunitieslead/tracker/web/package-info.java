/** The table of all councils and the page of each. */
@NullMarked
package ca.helpcommunitieslead.tracker.web;

import org.jspecify.annotations.NullMarked;

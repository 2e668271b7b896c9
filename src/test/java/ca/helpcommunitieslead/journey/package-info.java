/** Journeys through the running site in a real browser, and what every page has to pass. */
@NullMarked
package ca.helpcommunitieslead.journey;

import org.jspecify.annotations.NullMarked;

/** Signing in and out, who may open which page, and the list of people. */
@NullMarked
package ca.helpcommunitieslead.identity.web;

import org.jspecify.annotations.NullMarked;

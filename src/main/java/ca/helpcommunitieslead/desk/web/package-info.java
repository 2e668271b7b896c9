/** The pages of the desk, and those where people ask for one. */
@NullMarked
package ca.helpcommunitieslead.desk.web;

import org.jspecify.annotations.NullMarked;

/** The kit's pages, its downloads, and what the staff see of the interest in it. */
@NullMarked
package ca.helpcommunitieslead.kit.web;

import org.jspecify.annotations.NullMarked;

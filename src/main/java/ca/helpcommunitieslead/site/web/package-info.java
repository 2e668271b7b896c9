/** The pages of the site room. */
@NullMarked
package ca.helpcommunitieslead.site.web;

import org.jspecify.annotations.NullMarked;

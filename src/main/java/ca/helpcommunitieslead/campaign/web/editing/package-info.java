/** The editors' pages: texts, their history and publication, pictures. */
@NullMarked
package ca.helpcommunitieslead.campaign.web.editing;

import org.jspecify.annotations.NullMarked;

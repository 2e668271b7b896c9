/** The pages of the priorities and the asks. */
@NullMarked
package ca.helpcommunitieslead.campaign.web;

import org.jspecify.annotations.NullMarked;

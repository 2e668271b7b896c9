/** The pages where people endorse, confirm, look at what is kept of them, withdraw and erase. */
@NullMarked
package ca.helpcommunitieslead.endorsement.web;

import org.jspecify.annotations.NullMarked;

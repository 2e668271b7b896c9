@NullMarked
package ca.helpcommunitieslead.follow.web;

import org.jspecify.annotations.NullMarked;

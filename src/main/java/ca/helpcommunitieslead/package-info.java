/** Help Communities Lead: one program, one database; each package below is a room with walls that a test keeps. */
@NullMarked
package ca.helpcommunitieslead;

import org.jspecify.annotations.NullMarked;

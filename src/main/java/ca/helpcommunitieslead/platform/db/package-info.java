/** The database: a real PostgreSQL, embedded or by address; transactions; filters for lists. */
@NullMarked
@NamedInterface("db")
package ca.helpcommunitieslead.platform.db;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

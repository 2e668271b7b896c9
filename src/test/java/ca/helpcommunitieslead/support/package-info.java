/** What tests stand on: a real PostgreSQL, a running site, visitors with a browser's manners. */
@NullMarked
package ca.helpcommunitieslead.support;

import org.jspecify.annotations.NullMarked;

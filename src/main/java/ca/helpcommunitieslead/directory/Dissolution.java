package ca.helpcommunitieslead.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a municipality. Its page stays and points to its successor, which inherits no resolution (R16).
 *
 * @param on the first day on which it is no more
 * @param successor the municipality that its land belongs to now; null where there is none
 */
public record Dissolution(LocalDate on, @Nullable MunicipalityCode successor) {}

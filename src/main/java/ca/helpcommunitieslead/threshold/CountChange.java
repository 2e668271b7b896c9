package ca.helpcommunitieslead.threshold;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import java.time.Instant;

/**
 * A council came into the count or left it.
 *
 * @param entered false: it left
 */
public record CountChange(Instant at, MunicipalityCode council, boolean entered) {}

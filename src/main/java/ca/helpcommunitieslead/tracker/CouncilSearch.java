package ca.helpcommunitieslead.tracker;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import java.time.LocalDate;

/**
 * Somebody looked for a decision of a council and found none. Neither a refusal nor a gap.
 *
 * @param link where they looked: the council's minutes, or a search in them
 */
public record CouncilSearch(MunicipalityCode council, LocalDate day, String link) {}

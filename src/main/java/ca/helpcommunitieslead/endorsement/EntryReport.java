package ca.helpcommunitieslead.endorsement;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody said about a public entry. Who it was is not kept.
 *
 * @param number of the endorsement
 * @param words at most 500 characters, or empty
 */
record EntryReport(
        UUID id, EndorsementId endorsement, long number, String name, ReportReason reason, String words, Instant at) {}

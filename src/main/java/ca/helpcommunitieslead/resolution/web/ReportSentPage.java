package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.directory.Municipality;
import java.util.Optional;

/** What happens next with a report. */
public record ReportSentPage(Optional<Municipality> council) {}

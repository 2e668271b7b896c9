package ca.helpcommunitieslead.threshold;

import ca.helpcommunitieslead.platform.web.PublicChange;
import java.time.Instant;
import java.util.UUID;

/** News, inside the transaction of the change that caused it: the count fell below the threshold. */
public record ThresholdLost(UUID crossing, Instant at) implements PublicChange {}

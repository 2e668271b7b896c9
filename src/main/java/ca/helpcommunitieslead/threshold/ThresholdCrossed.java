package ca.helpcommunitieslead.threshold;

import ca.helpcommunitieslead.platform.web.PublicChange;

/** News, inside the transaction of the change that caused it: the talks can begin. */
public record ThresholdCrossed(Crossing crossing) implements PublicChange {}

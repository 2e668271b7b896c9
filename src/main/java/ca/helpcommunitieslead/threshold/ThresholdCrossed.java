package ca.helpcommunitieslead.threshold;

/** News, inside the transaction of the change that caused it: the talks can begin. */
public record ThresholdCrossed(Crossing crossing) {}

package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.platform.web.PublicChange;

/** News, inside the transaction of the counting: the public number of endorsements is another. */
public record TallyChanged() implements PublicChange {}

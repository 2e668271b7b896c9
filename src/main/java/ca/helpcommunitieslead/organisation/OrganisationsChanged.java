package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.platform.web.PublicChange;

/** News, inside the transaction of the change: the public list of organisations is another. */
public record OrganisationsChanged(OrganisationId id) implements PublicChange {}

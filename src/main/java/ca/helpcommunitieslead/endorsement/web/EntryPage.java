package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.endorsement.PublicEndorser;

/** One person's public entry. */
public record EntryPage(PublicEndorser person) {}

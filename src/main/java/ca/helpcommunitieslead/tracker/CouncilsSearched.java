package ca.helpcommunitieslead.tracker;

import ca.helpcommunitieslead.platform.web.PublicChange;

/** News: what is known of the councils without a decision has changed. */
record CouncilsSearched() implements PublicChange {}

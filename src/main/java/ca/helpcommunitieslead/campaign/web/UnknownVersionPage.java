package ca.helpcommunitieslead.campaign.web;

/** There is no such version; these are the ones that there are. */
public record UnknownVersionPage(AboutText about) {}

package ca.helpcommunitieslead.platform.web;

/** An application event for every node: what it keeps in memory of the campaign's content is to be read anew. */
public record ContentIsOld() {}

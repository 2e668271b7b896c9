package ca.helpcommunitieslead.kit.web;

import ca.helpcommunitieslead.campaign.PublishedText;

/** That a document cannot be made out now. */
public record UnavailablePage(PublishedText text) {}

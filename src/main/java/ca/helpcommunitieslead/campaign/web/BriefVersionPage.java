package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.Priority;

/** A brief as it read in one of its versions. */
public record BriefVersionPage(ReadText read, Priority priority, AboutText about) {}

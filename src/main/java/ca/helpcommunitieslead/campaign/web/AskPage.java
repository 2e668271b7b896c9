package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.Priority;

public record AskPage(Ask ask, Priority priority, int councils) {}

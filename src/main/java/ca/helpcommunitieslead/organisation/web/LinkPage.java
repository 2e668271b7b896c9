package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.platform.web.Submission;

public record LinkPage(Submission form) {}

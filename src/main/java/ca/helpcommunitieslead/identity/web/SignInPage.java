package ca.helpcommunitieslead.identity.web;

import ca.helpcommunitieslead.platform.web.Submission;

public record SignInPage(Submission form) {}

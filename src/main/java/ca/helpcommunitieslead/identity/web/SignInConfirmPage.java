package ca.helpcommunitieslead.identity.web;

public record SignInConfirmPage(String token) {}

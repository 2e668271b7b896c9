package ca.helpcommunitieslead.organisation.web;

/** It was listed once; nothing else is said of it. */
public record LeftPage() {}

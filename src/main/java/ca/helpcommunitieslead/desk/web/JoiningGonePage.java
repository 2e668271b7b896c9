package ca.helpcommunitieslead.desk.web;

/** Says that a link leads to nothing. */
public record JoiningGonePage() {}

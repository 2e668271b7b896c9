package ca.helpcommunitieslead.endorsement.web;

/** Where to look for the mail: who sends it and what its subject is. */
public record SentPage(String sender, String subject) {}

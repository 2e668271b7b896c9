package ca.helpcommunitieslead.organisation.web;

/** Where to look for the mail: who sends it and what its subject is. */
public record MailSentPage(String sender, String subject) {}

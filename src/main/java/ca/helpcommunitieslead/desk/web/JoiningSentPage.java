package ca.helpcommunitieslead.desk.web;

/** Says which mail to look for. */
public record JoiningSentPage(String sender, String subject) {}

package ca.helpcommunitieslead.endorsement.web;

/** Says that an entry was there and is no longer public; nothing of whose it was. */
public record EntryGonePage() {}

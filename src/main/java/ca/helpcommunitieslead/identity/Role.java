package ca.helpcommunitieslead.identity;

/** What a person does for the campaign. A person without a role may still record a council's decision. */
public enum Role {
    /** Content and translations. */
    EDITOR,
    /** Second check of resolutions, organisations, moderation. */
    VERIFIER,
    /** People and settings. */
    ADMINISTRATOR
}

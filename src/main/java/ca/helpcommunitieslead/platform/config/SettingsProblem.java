package ca.helpcommunitieslead.platform.config;

/** A setting that the program cannot start with; the message is one sentence for the operator. */
public final class SettingsProblem extends RuntimeException {
    public SettingsProblem(String sentence) {
        super(sentence);
    }
}

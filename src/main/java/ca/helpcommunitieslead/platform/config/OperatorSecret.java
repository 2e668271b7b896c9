package ca.helpcommunitieslead.platform.config;

/** A secret that the operator chose. It shows itself nowhere. */
public record OperatorSecret(String value) {
    private static final int SHORTEST = 32;

    static OperatorSecret parse(String text) {
        if (text.length() >= SHORTEST) return new OperatorSecret(text);
        throw new SettingsProblem("HCL_SECRET must have at least " + SHORTEST
                + " characters, chosen at random, such as \"openssl rand -hex 32\" writes.");
    }

    @Override
    public String toString() {
        return "OperatorSecret[…]";
    }
}

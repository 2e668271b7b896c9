package ca.helpcommunitieslead;

import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.audit.AuditLog.Verification;
import ca.helpcommunitieslead.platform.config.Settings;
import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code bin/hcl audit}. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "The log of what signed-in people changed.",
        synopsisSubcommandLabel = "COMMAND")
final class AuditCommand {
    private static final int WHOLE = 0;
    private static final int BROKEN = 1;

    private final Map<String, String> environment;
    private final PrintWriter out;

    AuditCommand(Map<String, String> environment, PrintWriter out) {
        this.environment = environment;
        this.out = out;
    }

    @Command(mixinStandardHelpOptions = true, description = "Say whether each entry fits the one before it.")
    int verify() {
        try (var program = HelpCommunitiesLead.open(Settings.readForCommand(environment))) {
            return switch (program.getBean(AuditLog.class).verify()) {
                case Verification.Whole(var entries, var hash) -> {
                    out.println("The log is whole. Entries: " + entries + ". The newest has the hash " + hash + ".");
                    yield WHOLE;
                }
                case Verification.Broken(var number) -> {
                    out.println("The log is broken: entry " + number + " does not fit the one before it.");
                    yield BROKEN;
                }
            };
        }
    }
}

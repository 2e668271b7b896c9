package ca.helpcommunitieslead;

import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.mail.Bounces;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code bin/hcl mail}. */
@Command(
        name = "mail",
        mixinStandardHelpOptions = true,
        description = "What becomes of the site’s mails.",
        synopsisSubcommandLabel = "COMMAND")
final class MailCommand {
    private static final int DONE = 0;
    private static final int WRONG = 1;

    private final Map<String, String> environment;
    private final PrintWriter out;

    MailCommand(Map<String, String> environment, PrintWriter out) {
        this.environment = environment;
        this.out = out;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Read mail servers’ reports on mails that they could not deliver, and write to those"
                    + " addresses no more.")
    int bounces(@Parameters(paramLabel = "FILE", description = "An mbox, or a file with a single mail.") Path file) {
        var path = PackCommand.calledIn().resolve(file);
        try (var mails = Files.newInputStream(path);
                var program = HelpCommunitiesLead.open(Settings.readForCommand(environment))) {
            var tally = program.getBean(Bounces.class).takeFile(mails);
            out.println("Mails: " + tally.mails() + ", of which tell of a bounce: " + tally.reports() + ".");
            out.println("Addresses that get no mail any more: " + tally.suppressed() + ".");
            out.println("Delays and passing troubles: " + tally.noted() + ".");
            out.println("Not about a mail of this site, and passed over: " + tally.foreign() + ".");
            return DONE;
        } catch (IOException e) {
            out.println("The file " + file + " cannot be read.");
            return WRONG;
        }
    }
}

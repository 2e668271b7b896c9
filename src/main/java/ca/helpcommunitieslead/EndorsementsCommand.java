package ca.helpcommunitieslead;

import ca.helpcommunitieslead.endorsement.CountCheck;
import ca.helpcommunitieslead.endorsement.CountChecks;
import ca.helpcommunitieslead.platform.config.Settings;
import java.io.PrintWriter;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Command;

/** {@code bin/hcl endorsements}. */
@Command(
        name = "endorsements",
        mixinStandardHelpOptions = true,
        description = "The count of endorsements; the site may run meanwhile.",
        synopsisSubcommandLabel = "COMMAND")
final class EndorsementsCommand {
    private static final int DONE = 0;
    private static final int WRONG = 1;

    private final Map<String, String> environment;
    private final PrintWriter out;

    EndorsementsCommand(Map<String, String> environment, PrintWriter out) {
        this.environment = environment;
        this.out = out;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Compare what pages show with the log and with the people; exits with 1 where they differ.")
    int check() {
        return withChecks(CountChecks::check);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Set the log right by further events, make all sums anew from it, and compare.")
    int rebuild() {
        return withChecks(CountChecks::rebuild);
    }

    private int withChecks(Function<CountChecks, CountCheck> work) {
        try (var program = HelpCommunitiesLead.open(Settings.readForCommand(environment))) {
            var check = work.apply(program.getBean(CountChecks.class));
            if (check.rebuilt()) out.println("Made anew; events added to the log: " + check.corrections() + ".");
            return print(check, out);
        }
    }

    static int print(CountCheck check, PrintWriter out) {
        for (var wrong : check.differences()) {
            out.println(wrong.kind() + " by " + wrong.dimension() + " “" + wrong.key() + "”: shown " + wrong.sum()
                    + ", added up " + wrong.added() + ", logged " + wrong.logged() + ", people " + wrong.people());
        }
        out.println(
                check.agrees()
                        ? "The count is right: people online: " + check.individuals() + ", on paper: " + check.paper()
                                + "."
                        : "The count is wrong; bin/hcl endorsements rebuild sets it right.");
        return check.agrees() ? DONE : WRONG;
    }
}

package ca.helpcommunitieslead;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** What operators tell the program to do by {@code bin/hcl}, while no site is started. */
@Command(
        name = "hcl",
        mixinStandardHelpOptions = true,
        description = "Help Communities Lead, for operators.",
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND")
final class Commands {
    private Commands() {}

    /** Whether the program was started to run a command. */
    static boolean areIn(String[] arguments, String otherwise) {
        return arguments.length > 0 && !List.of(arguments).contains(otherwise);
    }

    static int run(String[] arguments, Map<String, String> environment) {
        return run(
                arguments,
                environment,
                new PrintWriter(System.out, true, UTF_8),
                new PrintWriter(System.err, true, UTF_8));
    }

    /** Gives the exit status: 0 done, 1 something is wrong, 2 wrong arguments, 78 wrong settings. */
    static int run(String[] arguments, Map<String, String> environment, PrintWriter out, PrintWriter errors) {
        return new CommandLine(new Commands())
                .addSubcommand(new PackCommand(environment, out))
                .addSubcommand(new AuditCommand(environment, out))
                .addSubcommand(new MailCommand(environment, out))
                .addSubcommand(new EndorsementsCommand(environment, out))
                .addSubcommand(new RetentionCommand(environment, out))
                .addSubcommand(new DemoCommand(environment, out))
                .setOut(out)
                .setErr(errors)
                .setExecutionExceptionHandler((failure, _, _) -> {
                    var problem = HelpCommunitiesLead.settingsProblem(failure).orElseThrow(() -> failure);
                    errors.println(problem.getMessage());
                    return HelpCommunitiesLead.WRONG_SETTINGS;
                })
                .execute(arguments);
    }
}

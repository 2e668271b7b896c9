package ca.helpcommunitieslead;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.privacy.Retentions;
import ca.helpcommunitieslead.platform.privacy.Retentions.Line;
import ca.helpcommunitieslead.platform.text.Messages;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bin/hcl retention}. */
@Command(
        name = "retention",
        mixinStandardHelpOptions = true,
        description =
                "Say what is kept about people longer than promised, and end it; the site does so each day by itself.")
final class RetentionCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int WRONG = 1;

    private final Map<String, String> environment;
    private final PrintWriter out;

    @Option(names = "--run", description = "Do it; without this the command only says what would go.")
    private boolean run;

    RetentionCommand(Map<String, String> environment, PrintWriter out) {
        this.environment = environment;
        this.out = out;
    }

    @Override
    public Integer call() {
        try (var program = HelpCommunitiesLead.open(Settings.readForCommand(environment))) {
            var retentions = program.getBean(Retentions.class);
            var messages = program.getBean(Messages.class);
            var lines = run ? retentions.end() : retentions.due();
            for (var line : lines) {
                out.println(messages.get(Lang.EN, line.key()) + ": "
                        + (line.failed() ? "failed, the log says why" : String.valueOf(line.number())));
            }
            out.println(run ? "Done." : "Nothing was changed. To end these, repeat the command with --run.");
            return lines.stream().anyMatch(Line::failed) ? WRONG : DONE;
        }
    }
}

package ca.helpcommunitieslead;

import ca.helpcommunitieslead.endorsement.CountChecks;
import ca.helpcommunitieslead.endorsement.DemoCrowd;
import ca.helpcommunitieslead.endorsement.DemoCrowd.Outcome;
import ca.helpcommunitieslead.platform.config.Settings;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bin/hcl demo}. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Fill a demonstration with invented people, to see what the site is like with many.")
final class DemoCommand implements Callable<Integer> {
    private static final int WRONG = 1;
    private static final int MOST = 5_000_000;

    private final Map<String, String> environment;
    private final PrintWriter out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--endorsements",
            paramLabel = "NUMBER",
            required = true,
            description = "How many people endorse, over all municipalities and all days of the campaign.")
    private int endorsements;

    @Option(
            names = "--yes",
            description = "Also where the campaign is no demonstration, as long as nobody has endorsed it.")
    private boolean yes;

    DemoCommand(Map<String, String> environment, PrintWriter out) {
        this.environment = environment;
        this.out = out;
    }

    @Override
    public Integer call() {
        if (endorsements < 1 || endorsements > MOST)
            throw new ParameterException(spec.commandLine(), "--endorsements must be from 1 to " + MOST);
        try (var program = HelpCommunitiesLead.open(Settings.readForCommand(environment))) {
            return switch (program.getBean(DemoCrowd.class).fill(endorsements, yes)) {
                case Outcome.Done(var people) -> {
                    out.println("Invented people added: " + people + ".");
                    yield EndorsementsCommand.print(
                            program.getBean(CountChecks.class).check(), out);
                }
                case Outcome.NoDemonstration _ ->
                    refuse(
                            "This campaign is no demonstration, so invented people do not belong in it; with --yes they are"
                                    + " added all the same, as long as nobody has endorsed it.");
                case Outcome.RealPeople(var people) ->
                    refuse("This campaign is no demonstration and has endorsements (" + people
                            + "); invented people are never added to real ones.");
                case Outcome.NoCampaign _ -> refuse("There is no campaign in the database yet.");
            };
        }
    }

    private int refuse(String why) {
        out.println(why);
        return WRONG;
    }
}

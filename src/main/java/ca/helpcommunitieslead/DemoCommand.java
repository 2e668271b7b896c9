package ca.helpcommunitieslead;

import ca.helpcommunitieslead.endorsement.CountChecks;
import ca.helpcommunitieslead.endorsement.DemoCrowd;
import ca.helpcommunitieslead.endorsement.DemoCrowd.Outcome;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.resolution.InventedRecords;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bin/hcl demo}. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Fill a demonstration with invented people or decisions, to see what the site is like with many.")
final class DemoCommand implements Callable<Integer> {
    private static final int WRONG = 1;
    private static final int MOST = 5_000_000;
    private static final int MOST_RESOLUTIONS = 100_000;
    private static final String NO_CAMPAIGN = "There is no campaign in the database yet.";

    private final Map<String, String> environment;
    private final PrintWriter out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--endorsements",
            paramLabel = "NUMBER",
            description = "How many people endorse, over all municipalities and all days of the campaign.")
    private @Nullable Integer endorsements;

    @Option(
            names = "--resolutions",
            paramLabel = "NUMBER",
            description = "How many decisions are recorded, over all councils, each with eight steps.")
    private @Nullable Integer resolutions;

    @Option(
            names = "--yes",
            description = "Also where the campaign is no demonstration, as long as nobody has endorsed it"
                    + " or nothing is recorded.")
    private boolean yes;

    DemoCommand(Map<String, String> environment, PrintWriter out) {
        this.environment = environment;
        this.out = out;
    }

    @Override
    public Integer call() {
        if (endorsements == null && resolutions == null)
            throw new ParameterException(spec.commandLine(), "--endorsements or --resolutions is needed");
        bounded("--endorsements", endorsements, MOST);
        bounded("--resolutions", resolutions, MOST_RESOLUTIONS);
        try (var program = HelpCommunitiesLead.open(Settings.readForCommand(environment))) {
            var status = endorsements == null ? 0 : endorse(program, endorsements);
            return status != 0 || resolutions == null ? status : resolve(program, resolutions);
        }
    }

    private void bounded(String option, @Nullable Integer number, int most) {
        if (number != null && (number < 1 || number > most))
            throw new ParameterException(spec.commandLine(), option + " must be from 1 to " + most);
    }

    private int endorse(ConfigurableApplicationContext program, int number) {
        return switch (program.getBean(DemoCrowd.class).fill(number, yes)) {
            case Outcome.Done(var people) -> {
                out.println("Invented people added: " + people + ".");
                yield EndorsementsCommand.print(
                        program.getBean(CountChecks.class).check(), out);
            }
            case Outcome.NoDemonstration _ ->
                refuse("This campaign is no demonstration, so invented people do not belong in it; with --yes they are"
                        + " added all the same, as long as nobody has endorsed it.");
            case Outcome.RealPeople(var people) ->
                refuse("This campaign is no demonstration and has endorsements (" + people
                        + "); invented people are never added to real ones.");
            case Outcome.NoCampaign _ -> refuse(NO_CAMPAIGN);
        };
    }

    private int resolve(ConfigurableApplicationContext program, int number) {
        return switch (program.getBean(InventedRecords.class).fill(number, yes)) {
            case InventedRecords.Outcome.Done(var records) -> {
                out.println("Invented decisions added: " + records + ".");
                yield 0;
            }
            case InventedRecords.Outcome.NoDemonstration _ ->
                refuse("This campaign is no demonstration, so invented decisions do not belong in it; with --yes they"
                        + " are added all the same, as long as nothing is recorded.");
            case InventedRecords.Outcome.RealRecords(var records) ->
                refuse("This campaign is no demonstration and has records (" + records
                        + "); invented decisions are never added to real ones.");
            case InventedRecords.Outcome.NoCampaign _ -> refuse(NO_CAMPAIGN);
        };
    }

    private int refuse(String why) {
        out.println(why);
        return WRONG;
    }
}

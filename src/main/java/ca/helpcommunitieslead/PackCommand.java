package ca.helpcommunitieslead;

import ca.helpcommunitieslead.campaign.Packs;
import ca.helpcommunitieslead.campaign.Packs.Exported;
import ca.helpcommunitieslead.campaign.Packs.Outcome;
import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.packs.PackProblem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bin/hcl pack}. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        description = "Campaign packs: the folders that hold a campaign’s settings, texts and places.",
        synopsisSubcommandLabel = "COMMAND")
final class PackCommand {
    /** The folder in which {@code bin/hcl} was called; relative paths start there. */
    private static final String CALLED_IN = "hcl.from";

    private static final int DONE = 0;
    private static final int WRONG = 1;

    private final Map<String, String> environment;
    private final PrintWriter out;
    private final Path from = calledIn();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    PackCommand(Map<String, String> environment, PrintWriter out) {
        this.environment = environment;
        this.out = out;
    }

    static Path calledIn() {
        return Path.of(System.getProperty(CALLED_IN, "")).toAbsolutePath();
    }

    @Command(mixinStandardHelpOptions = true, description = "Say what is wrong with a pack; needs no database.")
    int check(@Parameters(paramLabel = "FOLDER") Path folder) {
        var problems = Packs.check(from.resolve(folder));
        print(problems);
        var errors = problems.stream().filter(problem -> !problem.warning()).count();
        out.println(errors == 0 ? "The pack can be imported." : "The pack cannot be imported: errors: " + errors + ".");
        return errors == 0 ? DONE : WRONG;
    }

    private void print(List<PackProblem> problems) {
        for (var problem : problems) {
            var file = problem.file().toAbsolutePath();
            var shown = file.startsWith(from) ? from.relativize(file) : file;
            out.println(new PackProblem(shown, problem.line(), problem.column(), problem.message(), problem.warning()));
        }
    }

    @Command(mixinStandardHelpOptions = true, description = "Say what importing a pack would change.")
    int diff(@Parameters(paramLabel = "FOLDER") Path folder) {
        return withPacks(packs -> print(packs.compare(from.resolve(folder), Set.of())));
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description =
                    "Take a pack into the database. Nothing is deleted, and texts that were edited here are kept.")
    int importPack(
            @Parameters(paramLabel = "FOLDER") Path folder,
            @Option(names = "--write", description = "Do it; without this the command only says what it would do.")
                    boolean write,
            @Option(
                            names = "--overwrite",
                            paramLabel = "KIND/KEY",
                            description = "Take the pack’s text although it was edited here; may be repeated.")
                    List<String> overwrite) {
        var texts = texts(overwrite);
        return withPacks(packs -> {
            var path = from.resolve(folder);
            var status = print(write ? packs.write(path, texts) : packs.compare(path, texts));
            if (status == DONE) {
                out.println(
                        write ? "Done." : "Nothing was written. To do it, repeat the command with --write at its end.");
            }
            return status;
        });
    }

    private Set<TextId> texts(List<String> names) {
        var texts = new HashSet<TextId>();
        if (names != null) names.forEach(name -> texts.add(text(name)));
        return texts;
    }

    private TextId text(String name) {
        var parts = name.split("/", 2);
        var kind = TextKind.bySlug(parts[0]);
        if (kind.isEmpty() || parts.length < 2 || !TextId.isKey(parts[1])) {
            throw usage("“" + name + "” names no text; write kind/key as the report does, such as news/opening");
        }
        return new TextId(kind.get(), parts[1]);
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private int print(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var report, var warnings) -> {
                print(warnings);
                report.lines().forEach(out::println);
                yield DONE;
            }
            case Outcome.Faulty(var problems) -> {
                print(problems);
                out.println("The pack cannot be imported.");
                yield WRONG;
            }
            case Outcome.OtherCampaign(var here, var pack) -> {
                out.println("The database holds the campaign “" + here + "” and the pack is of the campaign “" + pack
                        + "”; each campaign needs a database of its own.");
                yield WRONG;
            }
            case Outcome.NotInPack(var texts) -> throw usage("The pack does not have " + texts + ".");
        };
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Write the database’s campaign as a pack that needs no other folder.")
    int export(
            @Parameters(paramLabel = "FOLDER") Path folder,
            @Option(names = "--force", description = "Write into a folder that is not empty.") boolean force) {
        return withPacks(packs -> switch (packs.export(from.resolve(folder), force)) {
            case Exported.Done(var files, var others) -> {
                out.println("Files written: " + files + ".");
                others.forEach(file -> out.println("Not of this export: " + file));
                yield DONE;
            }
            case Exported.NotEmpty _ -> {
                out.println("The folder " + folder + " is not empty; take another one, or write into it with --force.");
                yield WRONG;
            }
            case Exported.NoCampaign _ -> {
                out.println("There is no campaign in the database yet.");
                yield WRONG;
            }
        });
    }

    private int withPacks(Function<Packs, Integer> work) {
        try (var program = HelpCommunitiesLead.open(Settings.readForCommand(environment))) {
            return work.apply(program.getBean(Packs.class));
        }
    }
}

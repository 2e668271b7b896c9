package ca.helpcommunitieslead.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.platform.packs.PackProblem;
import ca.helpcommunitieslead.support.PackFolder;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of packs that are wrong in one place. */
final class PackProblemsTest {
    private static final String CAMPAIGN = "campaign.yaml";
    private static final String MUNICIPALITIES = "municipalities.csv";
    private static final String ASKS = "priorities/homes-for-heat-and-cold/asks.yaml";

    @TempDir
    Path folder;

    private PackFolder pack = new PackFolder(Path.of("campaigns", "demo"));

    @BeforeEach
    void copy() {
        pack = PackFolder.copy("demo", folder);
        assertThat(errors()).isEmpty();
    }

    /** The file, what is replaced in it, by what, and what is said about that line. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            campaign.yaml | jurisdiction:                | jurisdicton:                       | there is no key “jurisdicton”
            campaign.yaml | start: 2023-01-15            | start: 2023-02-30                  | is no date
            campaign.yaml | start: 2023-01-15            | start: soon                        | is no date
            campaign.yaml | councils: 10                 | councils: 0                        | at least 1
            campaign.yaml | councils: 10                 | councils: ten                      | at least 1
            campaign.yaml | terms: all                   | terms: some                        | one of all, current
            campaign.yaml | America/Toronto              | America/Atlantis                   | no time zone
            campaign.yaml | secretariat@example.org      | secretariat                        | no e-mail address
            campaign.yaml | [en, fr]                     | [en, de]                           | one of en, fr
            campaign.yaml | demonstration: true          | demonstration: perhaps             | true or false
            campaign.yaml | from: 2022-11-15, to         | from: 2022-11-14, to               | overlap
            campaign.yaml | level: provincial            | level: galactic                    | one of municipal, provincial, federal
            campaign.yaml | gender: f                    | gender: x                          | one of f, m, pl
            campaign.yaml | ../starter-kit               | ../starter-kat                     | there is no folder
            campaign.yaml | smallestPlaceShown: 5        | smallestPlaceShown: 5\tx: [        | this is no YAML
            campaign.yaml | key: demo                    | key: "Demo Pack"                   | small letters
            campaign.yaml | contact:                     | key: again\\ncontact:              | is there twice
            municipalities.csv | ,lower,9901,            | ,lower,9999,                       | no upper-tier municipality
            municipalities.csv | ,lower,9901,            | ,lower,,                           | must name its upper tier
            municipalities.csv | ,lower,9901,            | ,middle,9901,                      | one of [single, lower, upper]
            municipalities.csv | 9901008,quillhaven      | 9901004,quillhaven                 | stands in line 3 already
            municipalities.csv | 9901008,quillhaven      | 9901008,asterville                 | stands in line 3 already
            municipalities.csv | ,184310,                | ,many,                             | is no population
            municipalities.csv | ,57.4812,               | ,157.4812,                         | from -90 to 90
            municipalities.csv | Asterville,City         | Asterville,extra,City              | 21 fields in place of 20
            municipalities.csv | asterville,              | Aster ville,                       | small letters
            municipalities.csv | code,slug               | code,slag                          | the column “slug” is missing
            postal-areas.csv | X2A,high,9907003           | X2A,high,1234567                   | no municipality of municipalities.csv
            postal-areas.csv | X2A,high,                  | X2AA,high,                         | first three characters
            ridings.csv   | 9906001:34:medium            | 9906001:34                         | code:percent:certainty
            ridings.csv   | 9906001:34:medium            | 9906001:340:medium                 | from 0 to 100
            ridings.csv   | 9906001:34:medium            | 9906001:34:perhaps                 | one of [high, medium, low]
            """)
    void aMistakeIsNamedWithItsPlace(String file, String text, String by, String message) {
        var wrong = by.replace("\\n", "\n").replace("\\t", "\t");
        var line = pack.lineOf(file, text);
        pack.replace(file, text, wrong);

        assertThat(errors()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(pack.file(file));
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.column()).isPositive();
            assertThat(problem.message()).contains(message);
        });
        assertThat(PackReader.read(pack.path()).pack()).isEmpty();
    }

    @Test
    void allProblemsAreFoundAtOnce() {
        pack.replace(CAMPAIGN, "headline:", "headlime:");
        pack.replace(CAMPAIGN, "councils: 10", "councils: 0");
        pack.replace(MUNICIPALITIES, ",184310,", ",many,");
        pack.delete("priorities/homes-for-heat-and-cold/brief.en.md")
                .delete("priorities/homes-for-heat-and-cold/brief.fr.md");

        assertThat(errors())
                .extracting(PackProblem::message)
                .anyMatch(message -> message.contains("there is no key “headlime”"))
                .anyMatch(message -> message.contains("the key “headline” is missing"))
                .anyMatch(message -> message.contains("at least 1"))
                .anyMatch(message -> message.contains("is no population"))
                .anyMatch(message -> message.contains("none in French"))
                .hasSize(5);
    }

    @Test
    void theColumnOfAWrongValueIsNamed() {
        pack.replace(CAMPAIGN, "threshold: {councils: 10", "threshold: {councils: 0");

        assertThat(errors())
                .hasSize(1)
                .first()
                .hasToString(pack.file(CAMPAIGN) + ":" + pack.lineOf(CAMPAIGN, "councils: 0")
                        + ":23: “0” must be a whole number of at least 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            authority: | authority: nobody # | has no authority “nobody”
            lever:     | lever: wish #       | must be one of act
            statement: | statment:           | there is no key “statment”
            statement: | statment:           | the key “statement” is missing
            """)
    void asksAreChecked(String text, String by, String message) {
        pack.replace(ASKS, text, by);

        assertThat(errors())
                .anyMatch(problem -> problem.file().equals(pack.file(ASKS))
                        && problem.message().contains(message));
    }

    @Test
    void anAskIsThereOnceAndItsSourcesCanBeRead() {
        var content = pack.read(ASKS);
        var key = content.lines()
                .filter(line -> line.startsWith("- key:"))
                .findFirst()
                .orElseThrow();
        var other = "priorities/yearly-climate-account/asks.yaml";
        var first = pack.read(other)
                .lines()
                .filter(line -> line.startsWith("- key:"))
                .findFirst()
                .orElseThrow();
        pack.replace(other, first, key);
        assertThat(errors()).anyMatch(problem -> problem.message().contains("another ask has the key"));

        pack.write(
                other,
                content.substring(0, 0)
                        + "- key: lonely\n  sources:\n    en: |\n      2026-11 https://example.org Fine\n      not a source\n");
        assertThat(errors())
                .anyMatch(problem -> problem.line() == 5 && problem.message().contains("is no source"));
    }

    @Test
    void theHeadOfATextIsChecked() {
        var lesson = "lessons/answer-by-answer.en.md";
        var good = pack.read(lesson);
        pack.write(lesson, good.substring(good.indexOf('\n') + 1));
        assertThat(errors()).anyMatch(problem -> problem.message().contains("must begin with a head"));

        pack.write(lesson, "---\ntitle: Never ends\n");
        assertThat(errors()).anyMatch(problem -> problem.message().contains("no second line of ---"));

        pack.write(lesson, good.replaceFirst("title: .*", "title: [a"));
        assertThat(errors()).anyMatch(problem -> problem.message().contains("this is no YAML") && problem.line() >= 2);

        pack.write(lesson, good.replaceFirst("date: .*", "date: 2026-01-01"));
        assertThat(errors()).anyMatch(problem -> problem.message().contains("must be the same in both"));
    }

    @Test
    void aLanguageThatLacksIsAWarning() {
        pack.delete("news/new-council-term.fr.md");
        pack.write("lesson/misspelt.en.md", "---\ntitle: x\n---\n");

        var reading = PackReader.read(pack.path());

        assertThat(reading.pack()).isPresent();
        assertThat(reading.problems())
                .extracting(PackProblem::toString)
                .contains(pack.file("news/new-council-term.fr.md")
                        + ":1:1: warning: there is no such file, so the text lacks in this language")
                .anyMatch(problem -> problem.startsWith(pack.file("lesson") + ":1:1: warning: nothing reads this"));
    }

    @Test
    void hostileFilesAreNamed() throws IOException {
        Files.write(pack.file("ridings.csv"), new byte[] {'n', '\n', (byte) 0xff});
        assertThat(errors())
                .anyMatch(problem -> problem.line() == 2 && problem.message().contains("UTF-8"));

        pack.write("ridings.csv", "number,name,name_fr,municipalities\n1,A\u0000B,,\n");
        assertThat(errors())
                .anyMatch(problem -> problem.line() == 2 && problem.message().contains("control character"));

        try (var large = new RandomAccessFile(pack.file("ridings.csv").toFile(), "rw")) {
            large.setLength(21L * 1024 * 1024);
        }
        assertThat(errors()).anyMatch(problem -> problem.message().contains("larger than 20 MB"));

        pack.write("ridings.csv", "number,name,name_fr,municipalities\n1,\"never closed,,\n");
        assertThat(errors()).anyMatch(problem -> problem.file().equals(pack.file("ridings.csv")));

        pack.delete("ridings.csv").replace(CAMPAIGN, "en: \"Nordelac\"", "en: \"Nor\\0delac\"");
        assertThat(errors()).anyMatch(problem -> problem.message().contains("a character here that no text holds"));
    }

    @Test
    void anAliasOrAFlatFileIsNoPack() {
        pack.replace(CAMPAIGN, "fr: \"Nordelac\"", "fr: *elsewhere");
        assertThat(errors()).isNotEmpty();
        pack.write(CAMPAIGN, "just words");
        assertThat(errors()).anyMatch(problem -> problem.message().contains("keys with values"));
        pack.write(CAMPAIGN, "");
        assertThat(errors()).anyMatch(problem -> problem.message().contains("there is nothing here"));
        pack.delete(CAMPAIGN);
        assertThat(errors())
                .extracting(PackProblem::message)
                .containsExactly("there is no such file, and the pack needs it");
    }

    @Test
    void theStarterKitMayLieBehindALink() throws IOException {
        Files.createSymbolicLink(folder.resolve("elsewhere"), folder.resolve("starter-kit"));
        pack.replace(CAMPAIGN, "../starter-kit", "../demo/../elsewhere");

        assertThat(errors()).isEmpty();
    }

    private List<PackProblem> errors() {
        return PackReader.read(pack.path()).problems().stream()
                .filter(problem -> !problem.warning())
                .toList();
    }
}

package ca.helpcommunitieslead.kit;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.Authority;
import ca.helpcommunitieslead.directory.Authority.DatedName;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class AddresseeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static Authority named(LocalizedText name, @Nullable LocalizedText office) {
        return new Authority(
                "one",
                Authority.Level.PROVINCIAL,
                name,
                List.of(new DatedName(name, office, LocalDate.of(2020, 1, 1), null)));
    }

    @Test
    void aMinistryAndItsMinisterStandInASentence() {
        var energy = named(
                new LocalizedText("Ministry of Energy and Mines", "Ministère de l’Énergie et des Mines"),
                new LocalizedText("Minister of Energy and Mines", "ministre de l’Énergie et des Mines"));

        assertThat(Addressee.of(energy, TODAY, Lang.EN))
                .isEqualTo(new Addressee(
                        "Ministry of Energy and Mines",
                        "the Ministry of Energy and Mines",
                        "of the Ministry of Energy and Mines",
                        "Minister of Energy and Mines",
                        "the Minister of Energy and Mines",
                        "to the Minister of Energy and Mines"));
        assertThat(Addressee.of(energy, TODAY, Lang.FR))
                .isEqualTo(new Addressee(
                        "Ministère de l’Énergie et des Mines",
                        "le ministère de l’Énergie et des Mines",
                        "du ministère de l’Énergie et des Mines",
                        "ministre de l’Énergie et des Mines",
                        "la ou le ministre de l’Énergie et des Mines",
                        "à la ou au ministre de l’Énergie et des Mines"));
    }

    @Test
    void anOfficeThatThePackDoesNotNameIsMadeOfTheMinistrysName() {
        var health = named(new LocalizedText("Ministry of Health", "Ministère de la Santé"), null);

        assertThat(Addressee.of(health, TODAY, Lang.EN).toOffice()).isEqualTo("to the Minister of Health");
        assertThat(Addressee.of(health, TODAY, Lang.FR).toOffice()).isEqualTo("à la ou au ministre de la Santé");
    }

    @Test
    void otherNamesAreSpokenOfSensibly() {
        var agency = named(new LocalizedText("Infrastructure Ontario", "Infrastructure Ontario"), null);

        assertThat(Addressee.of(agency, TODAY, Lang.EN).theOffice()).isEqualTo("the head of Infrastructure Ontario");
        assertThat(Addressee.of(agency, TODAY, Lang.FR).theOffice())
                .isEqualTo("la ou le responsable d’Infrastructure Ontario");
        assertThat(Addressee.of(agency, TODAY, Lang.FR).ofMinistry()).isEqualTo("d’Infrastructure Ontario");
    }

    @Test
    void anAuthorityWithoutAFrenchNameIsStillAddressed() {
        var english =
                named(new LocalizedText("Ministry of Health", null), new LocalizedText("Minister of Health", null));

        assertThat(Addressee.of(english, TODAY, Lang.FR).theOffice())
                .isEqualTo("la ou le responsable de Ministry of Health");
    }
}

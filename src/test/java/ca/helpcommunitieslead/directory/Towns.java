package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.directory.MunicipalityKind.Gender;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Municipalities and kinds for tests that need no site. */
final class Towns {
    static final MunicipalityKind CITY =
            kind("City", null, "ville", Gender.F, "Council", "conseil municipal", "the Mayor");
    static final MunicipalityKind TOWNSHIP =
            kind("Township", null, "canton", Gender.M, "Council", "conseil municipal", "the Mayor");
    static final MunicipalityKind MUNICIPALITY =
            kind("Municipality", null, "municipalité", Gender.F, "Council", "conseil municipal", "the Mayor");
    static final MunicipalityKind COUNTY =
            kind("County", null, "comté", Gender.M, "County Council", "conseil de comté", "the Warden");
    static final MunicipalityKind SINGLE_COUNTY =
            kind("County", Tier.SINGLE, "comté", Gender.M, "Council", "conseil municipal", "the Mayor");
    static final MunicipalityKind UNITED_COUNTIES =
            kind("United Counties", null, "comtés unis", Gender.PL, "County Council", "conseil de comté", "the Warden");
    static final MunicipalityKind REGION = kind(
            "Regional Municipality",
            null,
            "municipalité régionale",
            Gender.F,
            "Regional Council",
            "conseil régional",
            "the Regional Chair");

    private Towns() {}

    private static MunicipalityKind kind(
            String kind, @Nullable Tier tier, String noun, Gender gender, String council, String conseil, String head) {
        return new MunicipalityKind(
                kind, tier, noun, gender, new LocalizedText(council, conseil), LocalizedText.same(head));
    }

    static Municipality town(String name, MunicipalityKind kind) {
        return town(name, name, kind.kind() + " of " + name, kind);
    }

    static Municipality town(String en, String fr, String official, MunicipalityKind kind) {
        return town("3501001", en, fr, official, kind, Optional.empty());
    }

    static Municipality town(
            String code, String en, String fr, String official, MunicipalityKind kind, Optional<Point> point) {
        var tier = kind.tier();
        return new Municipality(
                new MunicipalityCode(code),
                code,
                new LocalizedText(en, fr),
                official,
                new LocalizedText(kind.kind(), kind.nounFr()),
                tier == null ? Tier.SINGLE : tier,
                null,
                "Somewhere",
                1000,
                null,
                point,
                null);
    }
}

package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.kernel.Lang;

/** English: the official name says it all, it only needs its article. */
final class EnglishForms {
    private EnglishForms() {}

    static Naming of(Municipality municipality, MunicipalityKind kind) {
        var the = withArticle(Naming.typographic(municipality.officialName()), kind);
        var council = "the " + kind.council().in(Lang.EN).text() + " of " + the;
        return new Naming(
                Naming.typographic(municipality.name().in(Lang.EN).text()),
                the,
                Naming.capital(the),
                "of " + the,
                "to " + the,
                council,
                Naming.capital(council),
                "of " + council,
                "to " + council,
                kind.head().in(Lang.EN).text());
    }

    /** A proper name that stands before its kind takes no article: Norfolk County, The Nation Municipality. */
    private static String withArticle(String official, MunicipalityKind kind) {
        return official.startsWith(kind.kind() + " of ") ? "the " + official : official;
    }
}

package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.directory.Authority;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.util.List;
import java.util.Optional;

/** One thing asked of one authority by one lever, in one version of its text. */
public record Ask(AskKey key, String prioritySlug, Authority authority, PublishedText text) {

    /** What kind of act fulfils the ask. */
    public enum Lever {
        ACT,
        REGULATION,
        CODE,
        DIRECTIVE,
        POLICY,
        FUNDING,
        DATA
    }

    /** Whether municipalities may do it themselves as the law stands. */
    public enum AuthorityToday {
        YES,
        PARTLY,
        NO,
        DISPUTED
    }

    /** The same ask in another of its versions. */
    public Ask in(PublishedText other) {
        return new Ask(key, prioritySlug, authority, other);
    }

    public int version() {
        return text.version();
    }

    public Lever lever() {
        return Lever.valueOf(text.body().attribute("lever"));
    }

    public AuthorityToday authorityToday() {
        return AuthorityToday.valueOf(text.body().attribute("authorityToday"));
    }

    /** One sentence. */
    public LocalizedText statement() {
        return text.body().text("statement");
    }

    public LocalizedText reason() {
        return text.body().text("reason");
    }

    public LocalizedText authorityNote() {
        return text.body().text("authorityNote");
    }

    /** What shows that it is needed and works, in Markdown. */
    public Optional<LocalizedText> evidence() {
        return text.body().field("evidence");
    }

    /** What is said against it, with the answers, in Markdown. */
    public Optional<LocalizedText> objections() {
        return text.body().field("objections");
    }

    public List<Source> sources(Lang lang) {
        return text.body()
                .field("sources")
                .map(lines -> Source.ofLines(lines.in(lang).text()))
                .orElse(List.of());
    }
}

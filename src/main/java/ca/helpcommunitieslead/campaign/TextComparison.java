package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.WordDiff;
import java.util.List;
import java.util.stream.Stream;

/** What differs between two versions of a text, for the readers of one language. */
public record TextComparison(PublishedText from, PublishedText to, Lang lang) {
    private static final List<String> COMPARED_ATTRIBUTES = List.of("lever", "authorityToday");

    /** The fields that read otherwise, in the order in which they are read. */
    public List<FieldDifference> fields() {
        return to.id().kind().fields().stream()
                .map(TextField::name)
                .map(this::difference)
                .filter(FieldDifference::isChange)
                .toList();
    }

    private FieldDifference difference(String field) {
        var compared = isRead(field, lang) || !isRead(field, lang.other()) ? lang : lang.other();
        var wording =
                new ReadableDiff(from.body().raw(field, compared), to.body().raw(field, compared));
        return new FieldDifference(field, compared, wording.parts());
    }

    /** Whether nothing lacks in this language that the other one has. */
    private boolean isRead(String field, Lang language) {
        return Stream.of(from, to)
                .map(PublishedText::body)
                .noneMatch(body -> body.raw(field, language).isEmpty()
                        && !body.raw(field, language.other()).isEmpty());
    }

    /** What a text says of itself and now says otherwise, such as an ask's lever. */
    public List<AttributeChange> attributes() {
        return COMPARED_ATTRIBUTES.stream()
                .map(name -> new AttributeChange(
                        name, from.body().attribute(name), to.body().attribute(name)))
                .filter(change -> !change.from().equals(change.to()))
                .toList();
    }

    public boolean isSame() {
        return fields().isEmpty() && attributes().isEmpty();
    }

    /** The words did not change in this language, because its translation has not followed yet. */
    public boolean waitsForTranslation() {
        return to.isBehind(lang) && fields().isEmpty();
    }

    /**
     * One field in both versions.
     *
     * @param lang the language compared: the other one where this one lacks in either version
     */
    public record FieldDifference(String field, Lang lang, List<WordDiff.Part> parts) {
        public FieldDifference {
            parts = List.copyOf(parts);
        }

        boolean isChange() {
            return parts.stream().anyMatch(part -> part.kind() != WordDiff.Kind.SAME);
        }
    }

    /** The values are names of constants, such as {@code ACT}. */
    public record AttributeChange(String name, String from, String to) {}
}

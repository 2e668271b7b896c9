package ca.helpcommunitieslead.campaign;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a text is for. */
public enum TextKind {
    BRIEF,
    ASK,
    KIT,
    PAGE,
    NEWS,
    LESSON;

    /** Of which fields it is made, in the order in which they are read and edited. */
    public List<TextField> fields() {
        return switch (this) {
            case ASK -> TextField.OF_ASK;
            case PAGE -> TextField.OF_PAGE;
            case BRIEF, KIT, NEWS, LESSON -> TextField.OF_ARTICLE;
        };
    }

    /** The name in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TextKind> bySlug(String slug) {
        for (var kind : values()) {
            if (kind.slug().equals(slug)) return Optional.of(kind);
        }
        return Optional.empty();
    }
}

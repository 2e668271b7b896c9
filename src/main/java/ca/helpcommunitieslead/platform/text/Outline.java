package ca.helpcommunitieslead.platform.text;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** The headings of a text in their order, with ids made from their words, so that an address to one stays the same. */
public final class Outline {
    private static final int LOWEST = 6;

    /** The ids that the frame of every page has. */
    private static final Set<String> TAKEN = Set.of("main");

    private final List<Heading> headings;
    private final IdentityHashMap<Heading, OutlineEntry> entries = new IdentityHashMap<>();

    private Outline(List<Heading> headings) {
        this.headings = headings;
    }

    /**
     * The outline of a text.
     *
     * @param text what {@link Markdown#parse} gave
     * @param shift how many levels lower each heading stands; none gets below 6 or above 1
     */
    public static Outline of(Node text, int shift) {
        return of(text, shift, "");
    }

    /**
     * The same, for a text that stands on a page with others.
     *
     * @param prefix what each id begins with, so that no two texts share one
     */
    public static Outline of(Node text, int shift, String prefix) {
        var outline = new Outline(headingsIn(text));
        var ids = new HashSet<>(TAKEN);
        for (var heading : outline.headings) {
            var level = Math.clamp(heading.getLevel() + shift, 1, LOWEST);
            var words = PlainWords.of(heading).strip();
            outline.entries.put(heading, new OutlineEntry(level, words, freshId(prefix + slug(words), ids)));
        }
        return outline;
    }

    /** The same with headings that no address leads to; their ids are empty. */
    public static Outline withoutIds(Node text, int shift) {
        var outline = of(text, shift);
        outline.entries.replaceAll((_, entry) -> new OutlineEntry(entry.level(), entry.text(), ""));
        return outline;
    }

    private static List<Heading> headingsIn(Node text) {
        var found = Stream.<Heading>builder();
        text.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                found.add(heading);
            }
        });
        return found.build().toList();
    }

    private static String slug(String words) {
        var spelledOut =
                words.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae").replace("Æ", "ae");
        var slug = Normalizer.normalize(spelledOut, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "section" : slug;
    }

    private static String freshId(String slug, Set<String> taken) {
        var id = slug;
        for (var number = 2; !taken.add(id); number++) id = slug + "-" + number;
        return id;
    }

    public List<OutlineEntry> entries() {
        return headings.stream().map(this::entry).toList();
    }

    /** Throws for a heading of another text. */
    public OutlineEntry entry(Heading heading) {
        var entry = entries.get(heading);
        if (entry == null) throw new IllegalArgumentException("the heading stands in another text");
        return entry;
    }
}

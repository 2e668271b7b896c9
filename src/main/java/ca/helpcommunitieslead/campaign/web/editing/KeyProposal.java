package ca.helpcommunitieslead.campaign.web.editing;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the key of a text, which stands in its address, of its title. */
final class KeyProposal {
    private static final int LONGEST = 60;

    private KeyProposal() {}

    /** Lower case, without accents, with hyphens; empty where the title has no letters of this alphabet. */
    static String from(String title) {
        var plain = Normalizer.normalize(title.replace("œ", "oe").replace("Œ", "oe"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’']", "-")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() <= LONGEST) return plain;
        var cut = plain.substring(0, LONGEST + 1);
        var end = cut.lastIndexOf('-');
        return end > LONGEST / 2 ? cut.substring(0, end) : cut.substring(0, LONGEST);
    }
}

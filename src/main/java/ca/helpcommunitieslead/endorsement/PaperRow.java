package ca.helpcommunitieslead.endorsement;

import java.util.List;

/**
 * A line of a list as it was typed, and what counting it would do.
 *
 * @param line its number in what was typed, from 1
 * @param cells what was typed, by column
 */
public record PaperRow(int line, List<String> cells, Verdict verdict) {
    public PaperRow {
        cells = List.copyOf(cells);
    }

    public sealed interface Verdict {
        record Counts(PaperSignature signature) implements Verdict {}

        /** The person stands on this list already, or on an earlier one. */
        record OnPaper() implements Verdict {}

        /** The person endorsed online and is counted there. */
        record Online() implements Verdict {}

        /**
         * It cannot be read.
         *
         * @param reasonKey the message that says what is wrong
         */
        record Malformed(String reasonKey) implements Verdict {}
    }

    public boolean counts() {
        return verdict instanceof Verdict.Counts;
    }

    /** The message that tells the verdict. */
    public String verdictKey() {
        return switch (verdict) {
            case Verdict.Counts _ -> "endorsement.paper.verdict.counts";
            case Verdict.OnPaper _ -> "endorsement.paper.verdict.onPaper";
            case Verdict.Online _ -> "endorsement.paper.verdict.online";
            case Verdict.Malformed(var reasonKey) -> reasonKey;
        };
    }

    PaperRow as(Verdict other) {
        return new PaperRow(line, cells, other);
    }
}

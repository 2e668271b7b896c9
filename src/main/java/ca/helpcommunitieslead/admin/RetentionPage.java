package ca.helpcommunitieslead.admin;

import ca.helpcommunitieslead.platform.privacy.Retentions.Line;
import java.util.List;

/**
 * What is kept about people.
 *
 * @param lines each kind of data with how many are due to go
 * @param ended it was seen to just now
 */
public record RetentionPage(List<Line> lines, boolean ended) {
    public RetentionPage {
        lines = List.copyOf(lines);
    }

    public long due() {
        return lines.stream().mapToLong(Line::number).sum();
    }
}

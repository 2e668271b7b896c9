package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.platform.web.FieldError;
import ca.helpcommunitieslead.resolution.Forecast.Proposal;
import ca.helpcommunitieslead.resolution.ResolutionKey;
import ca.helpcommunitieslead.resolution.web.ImportTable.Line;
import java.util.List;

/** What would become of one line of a table. */
sealed interface ImportLine {
    Line line();

    /** It would be recorded. */
    record Accepted(Line line, Proposal proposal) implements ImportLine {}

    /** The same council and day is recorded already; nothing would be recorded. */
    record Known(Line line, Proposal proposal, ResolutionKey key) implements ImportLine {}

    /** Another line of the table has the same council and day, and would be recorded. */
    record Repeated(Line line, Proposal proposal, long first) implements ImportLine {}

    record Refused(Line line, List<Fault> faults) implements ImportLine {}

    /** What is wrong, and in which column; the column is empty where the whole line is wrong. */
    record Fault(String column, FieldError error) {
        static Fault of(String column, String messageKey, Object... arguments) {
            return new Fault(column, FieldError.of(column, messageKey, arguments));
        }
    }
}

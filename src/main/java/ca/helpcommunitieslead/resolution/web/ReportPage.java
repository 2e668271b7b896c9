package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.ReportedOutcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The public form for what a council decided.
 *
 * @param formKey the form is kept once under it, however often it is sent
 * @param hadFile a file came with a form that was refused; browsers do not keep it
 */
public record ReportPage(Submission form, List<Choice> municipalities, String formKey, boolean hadFile) {
    /** By field, the key of its label. */
    public static final Map<String, String> LABELS = Map.of(
            "municipality", "resolution.report.municipality",
            "day", "resolution.report.day",
            "outcome", "resolution.report.outcome",
            "motionNumber", "resolution.report.number",
            "link", "resolution.report.link",
            "file", "resolution.report.file",
            "words", "resolution.report.words",
            "email", "resolution.report.email");

    public static List<Choice> outcomes(Ui ui) {
        return Arrays.stream(ReportedOutcome.values())
                .map(outcome -> new Choice(outcome.name(), ui.t("resolution.report.outcome." + outcome)))
                .toList();
    }

    public String fileHintKey() {
        return hadFile ? "resolution.report.file.again" : "resolution.report.file.hint";
    }
}

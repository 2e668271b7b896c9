package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.ClerkField;
import ca.helpcommunitieslead.resolution.ClerkRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the clerk's office sees at its link.
 *
 * @param lastDay the last day on which the link can be opened
 * @param noticeKey the message that says what has just been done
 */
public record ClerkPage(
        SecretToken token,
        ClerkRequest request,
        ResolutionPage shown,
        Submission form,
        LocalDate lastDay,
        Optional<String> noticeKey) {
    /** By field, the key of its label. */
    public static final Map<String, String> LABELS = labels();

    private static Map<String, String> labels() {
        var labels = new TreeMap<String, String>();
        for (var field : ClerkField.values()) labels.put(name(field), field.labelKey());
        labels.put("copy", "resolution.clerk.copy");
        labels.put("words", "resolution.clerk.words");
        labels.put("rescindedOn", "resolution.field.rescindedOn");
        labels.put("rescissionWords", "resolution.clerk.words");
        return labels;
    }

    /** The field's name in the form. */
    public static String name(ClerkField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    public String address() {
        return "/clerk/" + token.value();
    }

    /** How long the record's history was when the office saw it. */
    public int seen() {
        return shown.resolution().history().size();
    }

    public boolean isAboutCopy() {
        return form.field("copy").error().isPresent();
    }

    public boolean isAboutRescission() {
        return form.has("rescindedOn");
    }

    public boolean isAboutCorrection() {
        return form.has(name(ClerkField.OUTCOME)) && !form.isValid();
    }

    public static List<Choice> outcomes(Ui ui) {
        return RecordPage.outcomes(ui);
    }

    public static List<Choice> votes(Ui ui) {
        return RecordPage.voteKinds(ui);
    }
}

package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.CheckItem;
import ca.helpcommunitieslead.resolution.Checklist;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Verification;
import java.util.EnumSet;

/** What the second person ticked, and what they are told where that is not enough. */
final class ChecklistForm {
    private static final String REASON = "checkReason";
    private static final int LONGEST_REASON = 1000;

    private ChecklistForm() {}

    static String fieldOf(CheckItem item) {
        return "check." + item;
    }

    static Checklist read(Submission form, Decision decision) {
        var seen = EnumSet.noneOf(CheckItem.class);
        var moot = EnumSet.noneOf(CheckItem.class);
        for (var item : CheckItem.values()) {
            if (form.ticked(fieldOf(item))) (item.isMoot(decision) ? moot : seen).add(item);
        }
        return new Checklist(seen, moot, form.optional(REASON, LONGEST_REASON));
    }

    static void reject(Submission form, Verification fault) {
        switch (fault) {
            case Verification.Checked _ -> {}
            case Verification.Unproven() -> form.reject("check", "resolution.checklist.unproven");
            case Verification.Unticked(var items) ->
                items.forEach(item -> form.reject(fieldOf(item), "resolution.checklist.unticked"));
            case Verification.Unexplained() -> form.reject(REASON, "resolution.checklist.unexplained");
        }
    }
}

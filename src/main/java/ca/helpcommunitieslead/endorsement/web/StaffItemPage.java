package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.CommentCheck;
import ca.helpcommunitieslead.endorsement.Endorsement;
import ca.helpcommunitieslead.endorsement.StaffEndorsements.Known;
import ca.helpcommunitieslead.identity.ReviewFile;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One person who endorses, as staff see them.
 *
 * @param file what staff decided and noted
 */
public record StaffItemPage(
        Known known, List<ReviewFile.Entry> file, Submission form, Municipalities municipalities, ZoneId zone) {
    /** The labels of fields whose errors do not name them. */
    public static final Map<String, String> LABELS =
            Map.of("why", "endorsement.staff.why", "newNote", "identity.review.note");

    private static final Map<String, String> NOTICES = Map.of(
            "aside", "endorsement.staff.done.aside",
            "restored", "endorsement.staff.done.restored",
            "sent", "endorsement.staff.done.sent",
            "noted", "endorsement.staff.done.noted");

    public StaffItemPage {
        file = List.copyOf(file);
    }

    public Endorsement person() {
        return known.endorsement();
    }

    public String address() {
        return "/admin/endorsements/" + person().id().value();
    }

    public @Nullable String noticeKey() {
        return NOTICES.get(form.text("done"));
    }

    public String place(Ui ui, @Nullable MunicipalityCode code) {
        return code == null
                ? ui.t("endorsement.municipality.none")
                : ui.in(municipalities.get(code).label()).text();
    }

    public String nameKey() {
        if (person().standing().nameHidden()) return "endorsement.staff.hidden";
        return known.showsName() ? "endorsement.staff.shown" : "endorsement.staff.notShown";
    }

    /** What of this person staff can decide on in the inbox: its kind and the words of the link. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        if (!person().isConfirmed() && !person().isSetAside()) return parts;
        if (person().standing().comment() != CommentCheck.NONE)
            parts.add(new Part("comment", "endorsement.review.comment"));
        if (person().capacity().isOffice()) parts.add(new Part("capacity", "endorsement.review.capacity"));
        if (known.showsName() || person().standing().nameHidden())
            parts.add(new Part("name", "endorsement.review.name"));
        return parts;
    }

    /** A part of an endorsement that has a page in the inbox. */
    public record Part(String kind, String labelKey) {}
}

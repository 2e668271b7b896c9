package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.directory.CouncilMeeting;
import ca.helpcommunitieslead.directory.CouncilPractice;
import ca.helpcommunitieslead.directory.CouncilPractice.Days;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.web.Readers;
import ca.helpcommunitieslead.platform.web.Submission;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads how a council works and when it meets; what is left empty stays unknown. */
final class CouncilForm {
    private static final int MOST_DAYS = 120;
    private static final List<String> MEETINGS = List.of("meeting1", "meeting2", "meeting3", "meeting4");

    private CouncilForm() {}

    /**
     * Empty where something is wrong; the form then knows what.
     *
     * @param known what stands there; the clerk's mailbox stays as it is unless staff write, as evidence comes from it
     */
    static Optional<CouncilPractice> practice(
            Submission form, CouncilPractice known, boolean isStaff, LocalDate today) {
        var notice = form.readIfPresent("notice", Fields.numberUpTo(MOST_DAYS));
        var noticeIn = form.readIfPresent("noticeIn", Readers.oneOf(Days.class));
        if (notice.isPresent() && noticeIn.isEmpty() && form.isValid())
            form.reject("noticeIn", "desk.council.noticeIn.missing");
        var agenda = form.readIfPresent("agendaDays", Fields.numberUpTo(MOST_DAYS));
        var seconder = form.readIfPresent("seconder", CouncilForm::yesOrNo);
        var clerk = isStaff
                ? form.readIfPresent("clerkEmail", EmailAddress::parse)
                        .map(EmailAddress::value)
                        .orElse("")
                : known.clerkEmail();
        var clerkLanguage = isStaff ? form.text("clerkLanguage") : known.clerkLanguage();
        var source = form.readIfPresent("source", Fields::link);
        if (!form.isValid()) return Optional.empty();
        return Optional.of(new CouncilPractice(
                known.council(),
                notice.orElse(null),
                noticeIn.orElse(null),
                agenda.orElse(null),
                seconder.orElse(null),
                clerk,
                clerkLanguage.equals("fr") ? "fr" : "en",
                source.orElse(""),
                today));
    }

    private static Parsed<Boolean> yesOrNo(String raw) {
        return switch (raw) {
            case "yes" -> Parsed.valid(true);
            case "no" -> Parsed.valid(false);
            default -> Parsed.invalid("field.choice");
        };
    }

    static List<CouncilMeeting> meetings(Submission form, MunicipalityCode council, LocalDate today) {
        var starts = form.readIfPresent("starts", CouncilForm::time).orElse(null);
        return MEETINGS.stream()
                .flatMap(field -> form.readIfPresent(field, Fields.dayFrom(today)).stream())
                .distinct()
                .map(day -> new CouncilMeeting(council, day, starts))
                .toList();
    }

    private static Parsed<LocalTime> time(String raw) {
        try {
            return Parsed.valid(LocalTime.parse(raw));
        } catch (DateTimeParseException e) {
            return Parsed.invalid("desk.field.time");
        }
    }

    /** The form as it would have been filled in for what is known. */
    static Submission of(CouncilPractice known) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("notice", Objects.toString(known.notice(), ""));
        values.put("noticeIn", Objects.toString(known.noticeIn(), ""));
        values.put("agendaDays", Objects.toString(known.agendaDays(), ""));
        values.put("seconder", seconder(known));
        values.put("clerkEmail", known.clerkEmail());
        values.put("clerkLanguage", known.clerkLanguage());
        values.put("source", known.source());
        return Submission.of(values);
    }

    private static String seconder(CouncilPractice known) {
        var needed = known.seconderNeeded();
        if (needed == null) return "";
        return needed ? "yes" : "no";
    }
}

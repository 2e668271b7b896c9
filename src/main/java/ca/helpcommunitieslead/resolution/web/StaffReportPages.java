package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Body;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Report;
import ca.helpcommunitieslead.resolution.Reports;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The staff's page of a report, and the form for a record with what the report says. */
@Component
final class StaffReportPages {
    private final Reports reports;
    private final Resolutions resolutions;
    private final Municipalities municipalities;
    private final DecisionForms forms;
    private final Campaigns campaigns;

    StaffReportPages(
            Reports reports,
            Resolutions resolutions,
            Municipalities municipalities,
            DecisionForms forms,
            Campaigns campaigns) {
        this.reports = reports;
        this.resolutions = resolutions;
        this.municipalities = municipalities;
        this.forms = forms;
        this.campaigns = campaigns;
    }

    Reply.Page page(Report report, Submission form) {
        var told = report.account();
        Comparator<Resolution> thatDayFirst =
                Comparator.comparing(record -> !record.decision().day().equals(told.day()));
        var records =
                resolutions.of(told.council()).stream().sorted(thatDayFirst).toList();
        return Reply.privatePage(
                "resolution/staff-report",
                new StaffReportPage(
                        report,
                        municipalities.get(told.council()),
                        reports.besides(report),
                        records,
                        form,
                        campaigns.current().zone()));
    }

    /** The form for a record, with everything that the report says. */
    Reply recordForm(Report report) {
        var told = report.account();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("report", report.id().toString());
        values.put("municipality", told.council().value());
        values.put("body", Body.COUNCIL.name());
        values.put("meetingDate", told.day().toString());
        values.put("motionNumber", told.motionNumber());
        told.outcome().outcome().ifPresent(outcome -> values.put("outcome", outcome.name()));
        values.put("evidenceLink", told.link());
        return Reply.privatePage("resolution/record", record(Submission.of(values), List.of()));
    }

    private RecordPage record(Submission form, List<Resolution> sameDay) {
        return forms.fresh(form, sameDay);
    }

    Optional<Decision> read(Submission form) {
        return forms.read(form, null);
    }

    List<Resolution> sameDay(Decision decision) {
        return resolutions.of(decision.council(), decision.day());
    }

    Reply recordAgain(Submission form) {
        return recordAgain(form, List.of());
    }

    Reply recordAgain(Submission form, List<Resolution> sameDay) {
        return Reply.invalid("resolution/record", record(form, sameDay));
    }
}

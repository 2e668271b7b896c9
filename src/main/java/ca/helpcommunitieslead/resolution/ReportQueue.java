package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.ReviewQueue;
import ca.helpcommunitieslead.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reports that wait for somebody to make a record of them. Editors do that, so that a verifier stays free to be the
 * second person (R13).
 */
@Component
final class ReportQueue implements ReviewQueue {
    private static final List<Reason> REASONS = List.of("unproven", "known", "other", "unserious").stream()
            .map(key -> new Reason(key, "resolution.report.refuse." + key, "resolution.report.refuse.words." + key))
            .toList();

    private final Reports reports;
    private final Municipalities municipalities;

    ReportQueue(Reports reports, Municipalities municipalities) {
        this.reports = reports;
        this.municipalities = municipalities;
    }

    @Override
    public String kind() {
        return "council-report";
    }

    @Override
    public String labelKey() {
        return "resolution.review.report";
    }

    @Override
    public Role role() {
        return Role.EDITOR;
    }

    @Override
    public List<Review> waiting(int most) {
        return reports.waiting(most).stream().map(this::review).toList();
    }

    @Override
    public Optional<Review> find(String id) {
        return ReportId.read(id).flatMap(reports::byId).map(this::review);
    }

    private Review review(Report report) {
        var told = report.account();
        return new Review(
                report.id().toString(),
                municipalities.get(told.council()).officialName() + ", " + told.day(),
                told.words(),
                report.at(),
                path(report.id().toString()),
                facts(report),
                report.isWaiting(),
                report.lang());
    }

    private static String path(String id) {
        return "/admin/reports/" + id;
    }

    private List<Fact> facts(Report report) {
        var told = report.account();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.message("resolution.report.outcome", "resolution.report.outcome." + told.outcome()));
        if (!told.motionNumber().isEmpty()) facts.add(new Fact("resolution.fact.number", told.motionNumber()));
        if (!told.link().isEmpty()) facts.add(new Fact("resolution.report.link", told.link()));
        if (told.file() != null)
            facts.add(new Fact("resolution.report.file", told.file().kind().name()));
        if (report.email() != null)
            facts.add(new Fact("resolution.report.asked", report.email().value()));
        facts.add(new Fact(
                "resolution.report.others",
                String.valueOf(reports.besides(report).size())));
        return facts;
    }

    @Override
    public List<Reason> reasons() {
        return REASONS;
    }

    @Override
    public String acceptancePath(String id) {
        return path(id);
    }

    /** What is accepted becomes a record, on a page of its own. */
    @Override
    public boolean decide(Person by, String id, Decision decision) {
        if (decision.accepted()) return false;
        return ReportId.read(id)
                .map(report -> reports.refuse(by, report, decision.reason(), decision.words()))
                .orElse(false);
    }
}

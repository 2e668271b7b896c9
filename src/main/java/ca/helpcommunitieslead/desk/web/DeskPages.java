package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.desk.Deadlines;
import ca.helpcommunitieslead.desk.Membership;
import ca.helpcommunitieslead.desk.Memberships;
import ca.helpcommunitieslead.desk.web.DeskPage.Calendar;
import ca.helpcommunitieslead.directory.Councils;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.organisation.Outreach;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Disclosure;
import ca.helpcommunitieslead.resolution.Plan;
import ca.helpcommunitieslead.resolution.Plans;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Stage;
import ca.helpcommunitieslead.resolution.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a member's desk together. */
@Component
final class DeskPages {
    private static final int REMEMBERED_DAYS = 14;

    private final Memberships memberships;
    private final Seats seats;
    private final PlanMoves moves;
    private final Reading reading;
    private final Campaigns campaigns;

    DeskPages(Memberships memberships, Seats seats, PlanMoves moves, Reading reading, Campaigns campaigns) {
        this.memberships = memberships;
        this.seats = seats;
        this.moves = moves;
        this.reading = reading;
        this.campaigns = campaigns;
    }

    /** For somebody without a desk: how to get one, and which were theirs. */
    Reply none(Person person, String noticeKey) {
        var former = memberships.of(person).stream()
                .sorted(Comparator.comparing(Membership::term).reversed())
                .map(this::former)
                .toList();
        return Reply.privatePage("desk/none", new NoDeskPage(former, noticeKey));
    }

    private NoDeskPage.Former former(Membership membership) {
        return new NoDeskPage.Former(membership, seats.municipality(membership));
    }

    /** What happened mostly happened today; whoever moves a plan sees the day and can change it. */
    Submission blank() {
        return Submission.of(Map.of("day", campaigns.today().toString()));
    }

    Reply.Page page(Person person, Membership seat, Submission form, String noticeKey) {
        var municipality = seats.municipality(seat);
        var council = seat.seat().council();
        var plan = moves.own(person, seat);
        var records = records(council);
        var standing = plan.map(Plan::life)
                .or(() -> records.stream().findFirst().map(Resolution::life))
                .flatMap(life -> Optional.ofNullable(life.standing()))
                .orElse(null);
        var calendar = calendar(council, plan.orElse(null), standing);
        return Reply.privatePage(
                "desk/desk",
                new DeskPage(
                        seat,
                        municipality,
                        others(person, seat),
                        plan,
                        colleagues(person, council),
                        calendar,
                        CheckStep.of(municipality, plan.orElse(null), calendar.practice()),
                        records,
                        reading.outreach().at(council),
                        form,
                        noticeKey));
    }

    private List<Resolution> records(MunicipalityCode council) {
        return reading.resolutions().of(council).stream()
                .filter(record -> record.status() != Status.REFUSED)
                .toList();
    }

    private Calendar calendar(MunicipalityCode council, @Nullable Plan plan, @Nullable Stage standing) {
        var today = campaigns.today();
        var practice = reading.councils().practice(council);
        var meetings = reading.councils().meetings(council, today.minusDays(REMEMBERED_DAYS));
        var deadlines = new Deadlines(practice, meetings);
        var own = plan == null ? deadlines : deadlines.of(plan, today);
        return new Calendar(practice, meetings, own.next(standing, today), today);
    }

    private List<Municipality> others(Person person, Membership seat) {
        return memberships.current(person).stream()
                .filter(other -> !other.id().equals(seat.id()))
                .map(seats::municipality)
                .toList();
    }

    /** Plans of others at the same council, as far as they let members know. */
    private List<Plan> colleagues(Person person, MunicipalityCode council) {
        return reading.plans().of(council).stream()
                .filter(Plan::goesOn)
                .filter(plan -> !plan.owner().equals(person.id()) && plan.disclosure() != Disclosure.HIDDEN)
                .toList();
    }

    /** What other rooms know of the council. */
    @Component
    record Reading(Councils councils, Plans plans, Resolutions resolutions, Outreach outreach) {}
}

package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.Councils;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.jobs.RecurringJob;
import ca.helpcommunitieslead.platform.mail.Outbox;
import ca.helpcommunitieslead.resolution.Plan;
import ca.helpcommunitieslead.resolution.Plans;
import ca.helpcommunitieslead.resolution.Stage;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Reminds members who want it of the deadlines of a plan of theirs: a week and two days before notice closes, two days before
 * the agenda closes, and the day after the meeting. Each once, however many nodes there are.
 */
@Component
final class Reminders {
    private static final Duration EVERY = Duration.ofMinutes(30);
    private static final int WEEK = 7;
    private static final int DAYS = 2;

    private final ReminderStore store;
    private final Memberships memberships;
    private final Plans plans;
    private final Councils councils;
    private final Sending sending;

    Reminders(ReminderStore store, Memberships memberships, Plans plans, Councils councils, Sending sending) {
        this.store = store;
        this.memberships = memberships;
        this.plans = plans;
        this.councils = councils;
        this.sending = sending;
    }

    @Bean
    static RecurringJob deskRemindersJob(Reminders reminders) {
        return new RecurringJob("desk-reminders", EVERY, reminders::remindAll);
    }

    void remindAll() {
        var today = sending.campaigns().today();
        memberships.all().stream().filter(Membership::reminders).forEach(member -> remind(member, today));
    }

    private void remind(Membership membership, LocalDate today) {
        plans.of(membership.seat().council()).stream()
                .filter(Plan::goesOn)
                .filter(plan -> plan.owner().equals(membership.person()))
                .flatMap(plan -> due(plan, today).stream())
                .distinct()
                .forEach(reminder -> send(membership, reminder));
    }

    private List<Reminder> due(Plan plan, LocalDate today) {
        var council = plan.council();
        var deadlines = new Deadlines(councils.practice(council), councils.meetings(council, today.minusDays(WEEK)));
        return due(deadlines.of(plan, today), Objects.requireNonNull(plan.life().standing()), today);
    }

    /** What is to be said on a day; what was missed on its day is said on the days after it, until it says nothing new. */
    static List<Reminder> due(Deadlines deadlines, Stage standing, LocalDate today) {
        var due = new ArrayList<Reminder>();
        deadlines
                .unreported(standing, today)
                .ifPresent(over -> due.add(new Reminder(Reminder.Kind.OUTCOME, over.meeting(), over.meeting())));
        for (var deadline : deadlines.coming(standing, today)) {
            switch (deadline.kind()) {
                case NOTICE -> {
                    if (isWithin(deadline, today, DAYS)) due.add(of(Reminder.Kind.NOTICE_DAYS, deadline));
                    else if (isWithin(deadline, today, WEEK)) due.add(of(Reminder.Kind.NOTICE_WEEK, deadline));
                }
                case AGENDA -> {
                    if (isWithin(deadline, today, DAYS)) due.add(of(Reminder.Kind.AGENDA, deadline));
                }
                case MEETING, OUTCOME -> {
                    // Nobody needs to be told the day of their own council's meeting.
                }
            }
        }
        return due;
    }

    private static boolean isWithin(Deadline deadline, LocalDate today, int days) {
        return !today.isBefore(deadline.day().minusDays(days));
    }

    private static Reminder of(Reminder.Kind kind, Deadline deadline) {
        return new Reminder(kind, deadline.day(), deadline.meeting());
    }

    /** Where another node has noted it, nothing is sent. */
    private void send(Membership membership, Reminder reminder) {
        sending.tx().run(() -> {
            if (!store.note(membership.id(), reminder, sending.clock().instant())) return;
            sending.people()
                    .byId(membership.person())
                    .ifPresent(person -> sending.outbox().add(sending.mails().reminder(person, membership, reminder)));
        });
    }

    /** To whom, with what words, and when. */
    @Component
    record Sending(People people, DeskMails mails, Outbox outbox, When when) {
        Tx tx() {
            return when.tx();
        }

        InstantSource clock() {
            return when.clock();
        }

        Campaigns campaigns() {
            return when.campaigns();
        }
    }

    /** Transactions and their time. */
    @Component
    record When(Tx tx, InstantSource clock, Campaigns campaigns) {}
}

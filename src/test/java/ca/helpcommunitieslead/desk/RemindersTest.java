package ca.helpcommunitieslead.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.CouncilMeeting;
import ca.helpcommunitieslead.directory.CouncilPractice;
import ca.helpcommunitieslead.directory.CouncilPractice.Days;
import ca.helpcommunitieslead.directory.Councils;
import ca.helpcommunitieslead.resolution.Disclosure;
import ca.helpcommunitieslead.resolution.Plans;
import ca.helpcommunitieslead.resolution.Stage;
import ca.helpcommunitieslead.support.Letter;
import ca.helpcommunitieslead.support.TestSite;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reminders go out on their days, to those who want them, each once. */
final class RemindersTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static LocalDate today() {
        return site.bean(Campaigns.class).today();
    }

    private List<String> subjects(Member member) {
        site.bean(Reminders.class).remindAll();
        return site.mails(member.person().email()).stream()
                .map(Letter::subject)
                .filter(subject ->
                        Stream.of("Give notice", "The agenda", "How did it go").anyMatch(subject::startsWith))
                .toList();
    }

    private static Member planning(String council, LocalDate meeting) {
        var member = Member.at(site, council);
        var by = site.secretariat().id();
        var councils = site.bean(Councils.class);
        councils.save(by, new CouncilPractice(member.council(), 5, Days.CALENDAR_DAYS, 3, null, "", "en", "", today()));
        councils.schedule(by, member.council(), List.of(new CouncilMeeting(member.council(), meeting, null)));
        site.bean(Plans.class).begin(member.person(), member.council(), Disclosure.HIDDEN);
        return member;
    }

    private static void pass(int days) {
        site.clock().advance(Duration.ofDays(days));
    }

    @Test
    void theyComeAWeekAndTwoDaysBeforeAndTheDayAfter() {
        var member = planning("3523009", today().plusDays(15));
        pass(3);
        assertThat(subjects(member)).as("nobody agreed to reminders").isEmpty();
        site.bean(Memberships.class).choose(member.membership(), false, true);
        assertThat(subjects(member)).as("seven days before").hasSize(1);
        assertThat(subjects(member)).as("once").hasSize(1);
        pass(4);
        assertThat(subjects(member)).as("three days before").hasSize(1);
        pass(1);
        assertThat(subjects(member)).as("two days before").hasSize(2);

        var plan = site.bean(Plans.class).of(member.council()).getFirst();
        site.bean(Plans.class).progress(member.person(), plan.key(), Stage.NOTICE_OF_MOTION, today(), "");
        pass(2);
        assertThat(subjects(member)).as("the agenda closes in two days").hasSize(3);
        pass(5);
        assertThat(subjects(member)).as("the day of the meeting").hasSize(3);
        pass(1);
        assertThat(subjects(member)).as("the day after").hasSize(4);
        var last = site.mails(member.person().email()).getFirst();
        assertThat(last.subject()).startsWith("How did it go on");
        assertThat(last.link("/desk/outcome")).isEqualTo("/en/desk/outcome");
        assertThat(last.headers()).containsKeys("List-Unsubscribe", "List-Unsubscribe-Post");
    }

    @Test
    void twoNodesSendOne() throws Exception {
        var member = planning("3523017", today().plusDays(7));
        site.bean(Memberships.class).choose(member.membership(), false, true);
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> node = () -> {
                site.bean(Reminders.class).remindAll();
                return true;
            };
            for (var run : nodes.invokeAll(List.of(node, node, node))) run.get();
        }
        assertThat(subjects(member)).hasSize(1);
    }

    @Test
    void oneClickStopsThem() {
        var member = planning("3523025", today().plusDays(10));
        site.bean(Memberships.class).choose(member.membership(), false, true);
        assertThat(subjects(member)).hasSize(1);
        site.visitor().post(site.mails(member.person().email()).getFirst().link("/unsubscription"));
        pass(4);
        assertThat(subjects(member)).hasSize(1);
        assertThat(member.opens("/choices").body()).contains("has stopped these e-mails");
    }
}

package ca.helpcommunitieslead.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.Councils;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.resolution.Disclosure;
import ca.helpcommunitieslead.resolution.Plan;
import ca.helpcommunitieslead.resolution.Plans;
import ca.helpcommunitieslead.resolution.Stage;
import ca.helpcommunitieslead.support.TestSite;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The desk says what is next by the council's own calendar, asks for what is not known, and moves a plan on. */
final class DeskPagesTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static LocalDate today() {
        return site.bean(Campaigns.class).today();
    }

    private static String slug(Member member) {
        return site.bean(Municipalities.class).get(member.council()).slug();
    }

    private static String inWords(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Locale.CANADA)
                .format(day);
    }

    @Test
    void whatIsNotKnownIsAskedForAndThenTold() {
        var member = Member.at(site, "3523001");
        assertThat(member.opens("").body()).contains("We do not know when your council meets next");
        var meeting = today().plusDays(14).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));

        var path = "/councils/" + slug(member);
        assertThat(member.sends(path, path, "meeting1", meeting.toString(), "notice", "5", "source", "javascript:x")
                        .status())
                .isEqualTo(422);
        assertThat(member.sends(path, path, "meeting1", meeting.toString(), "notice", "5")
                        .body())
                .as("five of which days?")
                .contains("Say what these days are.", "value=\"" + meeting + "\"");
        assertThat(member.sends(
                                path,
                                path,
                                "meeting1",
                                meeting.toString(),
                                "starts",
                                "19:00",
                                "notice",
                                "5",
                                "noticeIn",
                                "BUSINESS_DAYS",
                                "source",
                                "https://example.org/bylaw")
                        .status())
                .isEqualTo(303);
        assertThat(member.opens("").body())
                .contains("Give notice by " + inWords(meeting.minusDays(7)) + " for the meeting of " + inWords(meeting))
                .contains("Your by-law asks for 5 business days");
        assertThat(member.visitor().get("/fr/desk").body()).contains("Donnez avis au plus tard le mardi");

        var staff = site.signedIn(Role.VERIFIER);
        var admin = "/en/admin/councils/" + slug(member);
        assertThat(staff.get(admin).body()).contains("https://example.org/bylaw");
        assertThat(staff.postAs(admin, admin + "/cancellation", "day", meeting.toString())
                        .status())
                .isEqualTo(303);
        assertThat(site.bean(Councils.class).meetings(member.council(), today()))
                .isEmpty();
    }

    @Test
    void onlyItsMembersKeepACouncilsCalendar() {
        var member = Member.at(site, "3523009");
        assertThat(member.opens("/councils/ottawa").status()).isEqualTo(403);
        var elsewhere = Member.at(site, Member.OTTAWA);
        assertThat(elsewhere.opens("/councils/" + slug(member)).status()).isEqualTo(403);
    }

    @Test
    void aPlanIsBegunMovedOnAndShownAsFarAsItsOwnerWants() {
        var member = Member.at(site, "3523017");
        assertThat(member.sends("", "/plans").status())
                .as("who may know is never guessed")
                .isEqualTo(422);
        assertThat(member.sends("", "/plans", "disclosure", "HIDDEN").status()).isEqualTo(303);
        assertThat(member.sends("", "/plans", "disclosure", "HIDDEN").status()).isEqualTo(303);
        var plan = plan(member);
        assertThat(site.bean(Plans.class).of(member.council())).as("begun once").hasSize(1);
        assertThat(member.opens("").body()).contains("Your plan: idea.", "Sample resolution for my municipality");

        var colleague = Member.at(site, "3523017");
        assertThat(colleague.opens("").body()).doesNotContain("A colleague at your council has a plan");
        var address = "/plans/" + plan.key();
        assertThat(colleague
                        .sends("", address + "/disclosure", "disclosure", "NAMED")
                        .status())
                .as("somebody else’s")
                .isEqualTo(404);
        assertThat(member.sends("", address + "/disclosure", "disclosure", "MEMBERS")
                        .status())
                .isEqualTo(303);
        assertThat(plan(member).disclosure()).isEqualTo(Disclosure.MEMBERS);
        assertThat(colleague.opens("").body()).contains("A colleague at your council has a plan too: idea.");

        var day = today().toString();
        assertThat(member.sends("", address + "/progress", "stage", "NOTICE_OF_MOTION", "day", day)
                        .status())
                .isEqualTo(303);
        var refused = member.sends("", address + "/progress", "stage", "IDEA", "day", day);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("“idea” cannot come next. What can:", "on the agenda");
        assertThat(member.sends("", address + "/progress", "stage", "CARRIED", "day", day)
                        .body())
                .contains("A decision is reported with");
        assertThat(member.sends(
                                "",
                                address + "/progress",
                                "stage",
                                "ON_AGENDA",
                                "day",
                                today().plusDays(1).toString())
                        .status())
                .isEqualTo(422);
        assertThat(plan(member).life().standing()).isEqualTo(Stage.NOTICE_OF_MOTION);
    }

    private static Plan plan(Member member) {
        return site.bean(Plans.class).of(member.council()).stream()
                .filter(one -> one.owner().equals(member.person().id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoHasNoDeskIsToldHowToGetOne() {
        var visitor = site.signedIn();
        assertThat(visitor.get("/en/desk").body()).contains("Ask for a desk", "/en/desk/joining/new");
        assertThat(site.visitor().get("/en/desk").location()).contains("/en/sign-in?next=");
    }

    @Test
    void choicesAreTheMembersOwnAndLeavingForgetsThem() {
        var member = Member.at(site, "3523025");
        assertThat(member.membership().reminders())
                .as("nothing is ticked for anybody (R4)")
                .isFalse();
        member.sends("/choices", "/choices", "reminders", "true");
        assertThat(member.membership().reminders()).isTrue();
        assertThat(member.membership().askable()).isFalse();
        assertThat(member.sends("/choices", "/leaving").location()).isEqualTo("/en/desk?done=left");
        assertThat(site.bean(Memberships.class).of(member.person())).isEmpty();
    }
}

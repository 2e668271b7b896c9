package ca.helpcommunitieslead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.ReviewQueue;
import ca.helpcommunitieslead.identity.ReviewQueue.Decision;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.resolution.Disclosure;
import ca.helpcommunitieslead.resolution.Stage;
import ca.helpcommunitieslead.support.HtmlCheck;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** A member of this council, who brings the matter to it. */
record Councillor(Steps steps, MunicipalityCode council) {
    /** Asks for a desk, is approved, and comes in; with a script or without. */
    void joins(EmailAddress email) {
        steps.go("/desk/joining/new");
        steps.write("desk.joining.name", "Alex Exemple");
        steps.write("desk.joining.email", email.value());
        steps.field(steps.words("desk.joining.municipality")).selectOption(council.value());
        steps.page()
                .getByText(steps.words("desk.office.COUNCILLOR"), new Page.GetByTextOptions().setExact(true))
                .click();
        isWellFormed();
        steps.press("desk.joining.submit");
        steps.page().waitForURL("**/desk/joining/sent");
        steps.openMail(email, "/joining/");
        isWellFormed();
        steps.press("desk.joining.confirm");
        assertThat(steps.page().locator("main")).containsText(steps.words("desk.joining.state.CONFIRMED"));
        approve();
        steps.openMail(email, "/sign-in/");
        steps.press("identity.signIn");
        steps.page().waitForURL("**/desk");
    }

    private void approve() {
        var queue = steps.site().beans(ReviewQueue.class).stream()
                .filter(one -> one.kind().equals("joining"))
                .findFirst()
                .orElseThrow();
        queue.decide(
                steps.site().person(Role.VERIFIER), queue.waiting(1).getFirst().id(), new Decision(true, "", ""));
    }

    /** Axe is a script; without one the HTML is looked at. */
    private void isWellFormed() {
        assertThat(HtmlCheck.of(steps.page().content()).errors())
                .as(steps.page().url())
                .isEmpty();
    }

    void begins(Disclosure disclosure) {
        steps.page()
                .locator("main")
                .getByLabel(steps.words("resolution.disclosure." + disclosure))
                .check();
        steps.press("desk.plan.begin");
        steps.sees("desk.done.begun");
    }

    void movesTo(Stage stage, LocalDate day) {
        steps.choose("desk.plan.stage", "resolution.stage." + stage);
        steps.write("desk.plan.day", day.toString());
        steps.press("desk.plan.move");
        steps.sees("desk.done.moved");
        steps.sees("desk.standing.plan", steps.words("resolution.stage." + stage));
    }

    /** From the desk: carried, in the words of the sample; gives the address of the record for those who work on it. */
    String reportsThatItIsCarried(String number) {
        steps.press("desk.step.outcome.report");
        steps.page().waitForURL("**/desk/outcome**");
        steps.isSound();
        steps.tick("resolution.outcome.CARRIED");
        steps.tick("desk.outcome.sample");
        steps.write("desk.outcome.number", number);
        steps.press("desk.outcome.send");
        steps.page().waitForURL("**/desk/outcomes/**");
        steps.sees("desk.recorded.check");
        steps.isSound();
        return steps.page().url().replace("/desk/outcomes/", "/admin/resolutions/");
    }

    /** From the page that thanks for the report. */
    void addsTheMinutes(String link) {
        steps.follow("desk.recorded.add");
        steps.unfold("resolution.evidence.add");
        steps.choose("resolution.field.rank", "resolution.rank.ADOPTED_MINUTES");
        steps.write("resolution.field.link", link);
        steps.press("resolution.evidence.add");
        steps.sees("resolution.done.EVIDENCE_ADDED");
        steps.isSound();
    }
}

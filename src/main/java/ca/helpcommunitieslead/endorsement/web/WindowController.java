package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.endorsement.EndorsementWindow;
import ca.helpcommunitieslead.endorsement.Windows;
import ca.helpcommunitieslead.endorsement.web.WindowPage.Decision;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffLink;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Closing and opening endorsing. */
@Controller
final class WindowController {
    private static final String PAGE = "endorsement/window";
    private static final String PATH = "/admin/endorsements/window";
    private static final int LONGEST_MESSAGE = 1000;

    private static final Map<String, String> NOTICES =
            Map.of("closed", "endorsement.window.done.closed", "opened", "endorsement.window.done.opened");

    private final Windows windows;
    private final Campaigns campaigns;
    private final People people;

    WindowController(Windows windows, Campaigns campaigns, People people) {
        this.windows = windows;
        this.campaigns = campaigns;
        this.people = people;
    }

    @Bean
    static StaffLink endorsementWindowLink() {
        return new StaffLink(46, PATH, "endorsement.window.navigation", Set.of(Role.ADMINISTRATOR));
    }

    @Allowed(Role.ADMINISTRATOR)
    @GetMapping("/{lang}/admin/endorsements/window")
    Reply show(@PathVariable Lang lang, @RequestParam(defaultValue = "") String done) {
        return Reply.privatePage(PAGE, page(filled(), NOTICES.get(done)));
    }

    /** The form as the decision that holds would be made again. */
    private Submission filled() {
        var window = windows.newest().filter(known -> known.closing().isPresent());
        var message = window.flatMap(EndorsementWindow::ownMessage);
        return Submission.of(Map.of(
                "lastDay",
                        window.flatMap(EndorsementWindow::closing)
                                .map(this::lastDay)
                                .orElse(""),
                "graceDays",
                        String.valueOf(window.map(EndorsementWindow::graceDays).orElse(Windows.USUAL_GRACE_DAYS)),
                "messageEn", message.map(LocalizedText::en).orElse(""),
                "messageFr", message.map(LocalizedText::fr).orElse("")));
    }

    private String lastDay(Instant closing) {
        return WindowPage.lastDay(campaigns.current(), closing).toString();
    }

    private WindowPage page(Submission form, @Nullable String notice) {
        var history = windows.history().stream()
                .map(window -> new Decision(
                        window, people.byId(window.by()).map(Person::name).orElse("–")))
                .toList();
        return new WindowPage(campaigns.current(), windows.newest(), !windows.isOpen(), history, form, notice);
    }

    @Allowed(Role.ADMINISTRATOR)
    @PostMapping("/{lang}/admin/endorsements/window")
    Reply close(@PathVariable Lang lang, Submission form, Person by) {
        var read = new WindowForm(form, campaigns.current(), campaigns.today());
        var closesAt = windows.isOpen() ? read.closesAt() : Optional.<Instant>empty();
        var graceDays = read.graceDays();
        var english = form.optional("messageEn", LONGEST_MESSAGE);
        var french = form.optional("messageFr", LONGEST_MESSAGE);
        if (!form.isValid()) return Reply.invalid(PAGE, page(form, null));
        windows.close(by, closesAt.orElse(null), graceDays, message(english, french));
        return Reply.seeOther("/" + lang.code() + PATH + "?done=closed");
    }

    private static @Nullable LocalizedText message(String english, String french) {
        if (english.isEmpty() && french.isEmpty()) return null;
        return new LocalizedText(english.isEmpty() ? null : english, french.isEmpty() ? null : french);
    }

    @Allowed(Role.ADMINISTRATOR)
    @PostMapping("/{lang}/admin/endorsements/window/opening")
    Reply open(@PathVariable Lang lang, Person by) {
        windows.open(by);
        return Reply.seeOther("/" + lang.code() + PATH + "?done=opened");
    }
}

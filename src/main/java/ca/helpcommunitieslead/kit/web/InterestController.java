package ca.helpcommunitieslead.kit.web;

import ca.helpcommunitieslead.campaign.TextCheck;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffLink;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kit.Interest;
import ca.helpcommunitieslead.kit.Kit;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the staff see: for which councils the kit was taken, and which texts cannot be made out. */
@Controller
final class InterestController {
    private final Kit kit;
    private final Interest interest;
    private final List<TextCheck> checks;
    private final InterestCsv csv;

    InterestController(Kit kit, Interest interest, List<TextCheck> checks, InterestCsv csv) {
        this.kit = kit;
        this.interest = interest;
        this.checks = List.copyOf(checks);
        this.csv = csv;
    }

    @Bean
    static StaffLink interestLink() {
        return new StaffLink(
                40, "/admin/kit", "kit.interest.title", Set.of(Role.EDITOR, Role.VERIFIER, Role.ADMINISTRATOR));
    }

    @Allowed({Role.EDITOR, Role.VERIFIER, Role.ADMINISTRATOR})
    @GetMapping("/{lang}/admin/kit")
    Reply interest(@PathVariable Lang lang, Submission query) {
        return Reply.privatePage("kit/interest", new InterestPage(query, found(query), kit.texts(), faults()));
    }

    private List<Interest.OfCouncil> found(Submission query) {
        var filter = new InterestFilter(query);
        return interest.byCouncil().stream()
                .flatMap(one -> filter.apply(one).stream())
                .toList();
    }

    private List<InterestPage.Faulty> faults() {
        return kit.texts().stream()
                .map(text -> new InterestPage.Faulty(
                        text,
                        checks.stream()
                                .flatMap(check -> check.faults(text.id(), text.body()).stream())
                                .toList()))
                .filter(faulty -> !faulty.faults().isEmpty())
                .toList();
    }

    @Allowed({Role.EDITOR, Role.VERIFIER, Role.ADMINISTRATOR})
    @GetMapping("/{lang}/admin/kit.csv")
    Reply csv(@PathVariable Lang lang, Submission query) {
        return new Reply.Download(
                new ByteArrayResource(csv.write(found(query), lang)),
                MediaType.parseMediaType("text/csv;charset=UTF-8"),
                "kit-interest-" + lang.code() + ".csv");
    }
}

package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.organisation.Organisation;
import ca.helpcommunitieslead.platform.web.Pager;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What an approved organisation spreads the word with, and what came of it. */
@Controller
final class ToolkitController {
    private final ApprovedContacts contacts;
    private final ToolkitTexts texts;
    private final ToolkitFiles files;
    private final ToolkitPeople people;
    private final InviterCount counting;

    ToolkitController(
            ApprovedContacts contacts,
            ToolkitTexts texts,
            ToolkitFiles files,
            ToolkitPeople people,
            InviterCount counting) {
        this.contacts = contacts;
        this.texts = texts;
        this.files = files;
        this.people = people;
        this.counting = counting;
    }

    @GetMapping("/{lang}/organisation-access/{token}/toolkit")
    Reply toolkit(@PathVariable Lang lang, @PathVariable SecretToken token, Submission query) {
        return contacts.page(token, organisation -> {
            var found = people.page(organisation, DirectoryFilter.pageNumber(query));
            var pager = Pager.of(found, "/organisation-access/" + token.value() + "/toolkit?page=");
            var shares = List.of(texts.in(lang, organisation), texts.in(lang.other(), organisation));
            return Reply.privatePage(
                    "organisation/toolkit",
                    new ToolkitPage(token.value(), organisation, counting.through(organisation), found, pager, shares));
        });
    }

    @GetMapping("/{lang}/organisation-access/{token}/toolkit/people.csv")
    Reply people(@PathVariable Lang lang, @PathVariable SecretToken token) {
        return contacts.file(token, organisation -> people.file(lang, organisation));
    }

    @GetMapping("/{lang}/organisation-access/{token}/toolkit/poster.{language}.pdf")
    Reply poster(@PathVariable Lang lang, @PathVariable SecretToken token, @PathVariable String language) {
        return contacts.file(token, in(language, files::poster));
    }

    @GetMapping("/{lang}/organisation-access/{token}/toolkit/code.{language}.png")
    Reply code(@PathVariable Lang lang, @PathVariable SecretToken token, @PathVariable String language) {
        return contacts.file(token, in(language, files::code));
    }

    private static Function<Organisation, Reply> in(String language, Making making) {
        return organisation -> Lang.parse(language)
                .map(wanted -> making.make(wanted, organisation))
                .orElseGet(Reply::notFound);
    }

    /** Makes a file in a language. */
    private interface Making {
        Reply make(Lang lang, Organisation organisation);
    }
}

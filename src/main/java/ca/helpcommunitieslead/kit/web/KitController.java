package ca.helpcommunitieslead.kit.web;

import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.MunicipalityLink;
import ca.helpcommunitieslead.directory.Namings;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kit.Kit;
import ca.helpcommunitieslead.kit.KitChoice;
import ca.helpcommunitieslead.platform.web.NavigationEntry;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The kit's front page: choose a municipality, choose priorities, take the documents. */
@Controller
final class KitController {
    private final Kit kit;
    private final KitChoices choices;
    private final Namings namings;

    KitController(Kit kit, KitChoices choices, Namings namings) {
        this.kit = kit;
        this.choices = choices;
        this.namings = namings;
    }

    @Bean
    static NavigationEntry kitEntry() {
        return new NavigationEntry(NavigationEntry.Place.HEADER, 15, "/kit", "kit.navigation");
    }

    @Bean
    static MunicipalityLink kitLink() {
        return new MunicipalityLink(20, "kit.link", municipality -> "/kit?municipality=" + municipality.code());
    }

    @GetMapping("/{lang}/kit")
    Reply kit(@PathVariable Lang lang, @RequestParam MultiValueMap<String, String> query) {
        var form = Submission.of(query.toSingleValueMap());
        var choice = choices.readLeniently(query);
        var code = form.text("municipality");
        if (!code.isEmpty() && choice.municipality().isEmpty()) form.reject("q", "kit.municipality.unknown");
        if (choices.read(query).isEmpty() && form.isValid()) form.reject("priority", "kit.priority.unknown");
        var typed = form.text("q");
        if (typed.isEmpty() || !form.isValid()) return page(lang, form, choice, List.of());
        var found = choices.search(typed);
        if (found.size() == 1) return Reply.seeOther(chosen(lang, choice, found.getFirst()));
        if (found.isEmpty()) form.reject("q", "kit.search.none");
        return page(lang, form, choice, found);
    }

    private static String chosen(Lang lang, KitChoice choice, Municipality town) {
        return "/" + lang.code() + "/kit" + choice.madeOutFor(town).query();
    }

    private Reply page(Lang lang, Submission form, KitChoice choice, List<Municipality> found) {
        var cards = kit.texts().stream()
                .map(text -> new KitPage.Card(text, kit.isSound(text, lang)))
                .toList();
        var naming = choice.municipality().map(town -> namings.of(town, lang));
        var page = new KitPage(form, choice, naming, found, choices.all(), cards);
        return form.isValid() ? Reply.publicPage("kit/kit", page) : Reply.invalid("kit/kit", page);
    }
}

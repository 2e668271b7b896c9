package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.MunicipalityLink;
import ca.helpcommunitieslead.directory.Tier;
import ca.helpcommunitieslead.endorsement.AbuseGuard;
import ca.helpcommunitieslead.endorsement.EndorsementMails;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.PostalCode;
import ca.helpcommunitieslead.platform.web.NavigationEntry;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The form, and the one answer to everybody who sends it (R2). */
@Controller
final class EndorseController {
    private static final String FORM = "endorsement/endorse";

    private final AbuseGuard guard;
    private final EndorseForm forms;
    private final Places places;
    private final EndorsementMails mails;
    private final Campaigns campaigns;

    EndorseController(AbuseGuard guard, EndorseForm forms, Places places, EndorsementMails mails, Campaigns campaigns) {
        this.guard = guard;
        this.forms = forms;
        this.places = places;
        this.mails = mails;
        this.campaigns = campaigns;
    }

    @Bean
    static NavigationEntry endorseEntry() {
        return new NavigationEntry(NavigationEntry.Place.ACTION, 10, "/endorse", "endorsement.navigation.endorse");
    }

    /** People endorse for the town they live in, not for its county. */
    @Bean
    static MunicipalityLink endorseLink() {
        return new MunicipalityLink(
                30,
                "endorsement.link",
                municipality -> municipality.tier() == Tier.UPPER
                        ? "/endorse"
                        : "/endorse?municipality=" + municipality.code());
    }

    /** The page depends on its address alone. */
    @GetMapping("/{lang}/endorse")
    Reply form(@PathVariable Lang lang, Submission address) {
        return Reply.publicPage(FORM, page(lang, forms.prefilled(address)));
    }

    private EndorsePage page(Lang lang, Submission form) {
        var choices = places.choices(lang, NearbyPlaces.none(), form.text("municipality"));
        return new EndorsePage(form, choices, places.choicesOfAnyTier(lang), Optional.empty(), forms.made(form));
    }

    @PostMapping(path = "/{lang}/endorse", params = "!lookup")
    Reply endorse(@PathVariable Lang lang, Submission form, HttpServletRequest http) {
        var sender = EndorseForm.sender(form, http);
        if (EndorseForm.isFromRobot(form)) {
            guard.turnAway(form.text("email"), sender);
            return sent(lang);
        }
        var request = forms.read(lang, form);
        if (request.isEmpty()) return Reply.invalid(FORM, page(lang, form));
        guard.receive(request.get(), sender);
        return sent(lang);
    }

    private static Reply sent(Lang lang) {
        return Reply.seeOther("/" + lang.code() + "/endorse/sent");
    }

    /** Finds the municipality for those without script; nothing is stored. */
    @PostMapping(path = "/{lang}/endorse", params = "lookup")
    Reply lookUp(@PathVariable Lang lang, Submission form) {
        var postalCode = form.read("postalCode", PostalCode::parse);
        if (postalCode.isEmpty()) return Reply.invalid(FORM, page(lang, form));
        var near = places.near(postalCode.get(), lang);
        var filled = EndorseForm.withNearest(form, near);
        var choices = places.choices(lang, near, filled.text("municipality"));
        return Reply.privatePage(
                FORM,
                new EndorsePage(filled, choices, places.choicesOfAnyTier(lang), Optional.of(near), forms.made(form)));
    }

    @GetMapping("/{lang}/endorse/sent")
    Reply lookAtYourMail(@PathVariable Lang lang) {
        var sender = campaigns.current().contact();
        return Reply.publicPage("endorsement/sent", new SentPage(sender, mails.confirmationSubject(lang)));
    }
}

package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.organisation.OrganisationMails;
import ca.helpcommunitieslead.organisation.SignOn;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The form for organisations, and the one answer to everybody who sends it (R2). */
@Controller
final class SignOnController {
    private static final String FORM = "organisation/sign-on";

    private final RationedSigningOn signingOn;
    private final OrganisationFields fields;
    private final OrganisationPlaces places;
    private final OrganisationMails mails;
    private final Campaigns campaigns;

    SignOnController(
            RationedSigningOn signingOn,
            OrganisationFields fields,
            OrganisationPlaces places,
            OrganisationMails mails,
            Campaigns campaigns) {
        this.signingOn = signingOn;
        this.fields = fields;
        this.places = places;
        this.mails = mails;
        this.campaigns = campaigns;
    }

    /** The page depends on its address alone. */
    @GetMapping("/{lang}/organisations/new")
    Reply form(@PathVariable Lang lang, Submission address) {
        var form = Submission.of(Map.of("municipality", address.text("municipality")));
        return Reply.publicPage(FORM, page(lang, form, false));
    }

    private SignOnPage page(Lang lang, Submission form, boolean hadLogo) {
        return new SignOnPage(form, places.choices(lang), hadLogo);
    }

    @PostMapping("/{lang}/organisations")
    Reply signOn(
            @PathVariable Lang lang,
            Submission form,
            @RequestParam(name = "logo", required = false) @Nullable MultipartFile logo,
            HttpServletRequest sender) {
        if (form.present("nickname").isPresent()) return sent(lang);
        var request = read(lang, form, logo);
        if (request.isEmpty()) return Reply.invalid(FORM, page(lang, form, logo != null && !logo.isEmpty()));
        signingOn.request(request.get(), sender);
        return sent(lang);
    }

    private Optional<SignOn> read(Lang lang, Submission form, @Nullable MultipartFile logo) {
        var profile = fields.profile(form);
        var picture = OrganisationFields.logo(form, logo);
        var signatory = OrganisationFields.signatory(form);
        OrganisationFields.requireAuthority(form);
        var email = form.read("email", EmailAddress::parse);
        if (!form.isValid()) return Optional.empty();
        return Optional.of(new SignOn(
                profile.orElseThrow(),
                signatory.orElseThrow(),
                email.orElseThrow(),
                OrganisationFields.consents(form),
                picture,
                lang));
    }

    private static Reply sent(Lang lang) {
        return Reply.seeOther("/" + lang.code() + "/organisations/sent");
    }

    @GetMapping("/{lang}/organisations/sent")
    Reply lookAtYourMail(@PathVariable Lang lang) {
        var sender = campaigns.current().contact();
        return Reply.publicPage("organisation/sent", new MailSentPage(sender, mails.confirmationSubject(lang)));
    }
}

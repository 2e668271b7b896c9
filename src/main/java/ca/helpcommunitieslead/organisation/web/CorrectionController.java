package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.organisation.Consent;
import ca.helpcommunitieslead.organisation.Correction;
import ca.helpcommunitieslead.organisation.OrganisationCorrections;
import ca.helpcommunitieslead.organisation.OrganisationLinks;
import ca.helpcommunitieslead.organisation.OwnOrganisation;
import ca.helpcommunitieslead.organisation.Website;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where a contact corrects what is kept and shown of their organisation. */
@Controller
final class CorrectionController {
    private static final String FORM = "organisation/correction";
    private static final String LOGO = "organisation/logo";

    private final OrganisationLinks links;
    private final OrganisationCorrections corrections;
    private final OrganisationFields fields;
    private final OrganisationPlaces places;

    CorrectionController(
            OrganisationLinks links,
            OrganisationCorrections corrections,
            OrganisationFields fields,
            OrganisationPlaces places) {
        this.links = links;
        this.corrections = corrections;
        this.fields = fields;
        this.places = places;
    }

    @GetMapping("/{lang}/organisation-access/{token}/correction/new")
    Reply form(@PathVariable Lang lang, @PathVariable SecretToken token) {
        return confirmed(token)
                .<Reply>map(own -> Reply.privatePage(FORM, page(lang, token, own, prefilled(own))))
                .orElseGet(AccessPages::unknown);
    }

    private Optional<OwnOrganisation> confirmed(SecretToken token) {
        return links.open(token).filter(own -> own.organisation().isConfirmed());
    }

    private CorrectionPage page(Lang lang, SecretToken token, OwnOrganisation own, Submission form) {
        return new CorrectionPage(token.value(), own, form, places.choices(lang));
    }

    private static Submission prefilled(OwnOrganisation own) {
        var profile = own.organisation().profile();
        var signatory = own.organisation().signatory();
        var waiting =
                own.waiting().stream().flatMap(change -> change.name().stream()).findFirst();
        var values = new HashMap<String, String>();
        values.put("name", waiting.orElse(profile.name()).value());
        values.put("kind", profile.kind().name());
        values.put(
                "municipality",
                profile.municipalityCode().map(MunicipalityCode::value).orElse(""));
        values.put("website", profile.site().map(Website::value).orElse(""));
        values.put("about", profile.about());
        values.put("signatory", signatory.name().value());
        values.put("capacity", signatory.capacity());
        for (var kind : Consent.Kind.FREE) values.put(kind.field(), own.agrees(kind) ? "true" : "");
        return Submission.of(values);
    }

    @PostMapping("/{lang}/organisation-access/{token}/correction")
    Reply correct(@PathVariable Lang lang, @PathVariable SecretToken token, Submission form) {
        var own = confirmed(token);
        if (own.isEmpty()) return AccessPages.unknown();
        var correction = read(lang, form, own.get());
        if (correction.isEmpty()) return Reply.invalid(FORM, page(lang, token, own.get(), form));
        corrections.correct(token, correction.get());
        return done(lang, token, "corrected");
    }

    /** Another signatory needs the statement of authority anew (R10). */
    private Optional<Correction> read(Lang lang, Submission form, OwnOrganisation own) {
        var profile = fields.profile(form);
        var signatory = OrganisationFields.signatory(form);
        if (signatory.isPresent() && !signatory.get().equals(own.organisation().signatory()))
            OrganisationFields.requireAuthority(form);
        if (!form.isValid()) return Optional.empty();
        return Optional.of(new Correction(
                profile.orElseThrow(), signatory.orElseThrow(), OrganisationFields.consents(form), lang));
    }

    private static Reply done(Lang lang, SecretToken token, String what) {
        return Reply.seeOther(AccessController.address(lang, token) + "?done=" + what);
    }

    @GetMapping("/{lang}/organisation-access/{token}/logo/new")
    Reply logoForm(@PathVariable Lang lang, @PathVariable SecretToken token) {
        return confirmed(token)
                .<Reply>map(own -> Reply.privatePage(LOGO, page(lang, token, own, Submission.none())))
                .orElseGet(AccessPages::unknown);
    }

    @PostMapping("/{lang}/organisation-access/{token}/logo")
    Reply logo(
            @PathVariable Lang lang,
            @PathVariable SecretToken token,
            Submission form,
            @RequestParam(name = "logo", required = false) @Nullable MultipartFile file) {
        var own = confirmed(token);
        if (own.isEmpty()) return AccessPages.unknown();
        var picture = OrganisationFields.logo(form, file);
        if (form.isValid() && picture.isEmpty()) form.reject("logo", "organisation.logo.missing");
        if (picture.isEmpty()) return Reply.invalid(LOGO, page(lang, token, own.get(), form));
        corrections.proposeLogo(token, picture.get());
        return done(lang, token, "logo");
    }

    @PostMapping("/{lang}/organisation-access/{token}/logo/removal")
    Reply removeLogo(@PathVariable Lang lang, @PathVariable SecretToken token) {
        return corrections.removeLogo(token) ? done(lang, token, "removed") : AccessPages.unknown();
    }
}

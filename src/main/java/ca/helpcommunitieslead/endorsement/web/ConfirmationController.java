package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.Confirming;
import ca.helpcommunitieslead.endorsement.Confirming.Confirmation;
import ca.helpcommunitieslead.endorsement.MailedLinks;
import ca.helpcommunitieslead.endorsement.OwnEndorsement;
import ca.helpcommunitieslead.endorsement.Windows;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Confirming: opening the link shows a button, and only pressing it counts (R1). */
@Controller
final class ConfirmationController {
    private final Confirming confirming;
    private final MailedLinks links;
    private final OwnPages pages;
    private final Places places;
    private final Windows windows;

    ConfirmationController(Confirming confirming, MailedLinks links, OwnPages pages, Places places, Windows windows) {
        this.confirming = confirming;
        this.links = links;
        this.pages = pages;
        this.places = places;
        this.windows = windows;
    }

    @GetMapping("/{lang}/endorsements/{token}/confirmation/new")
    Reply ask(@PathVariable Lang lang, @PathVariable SecretToken token) {
        return links.open(token).map(own -> ask(lang, token, own)).orElseGet(OwnPages::unknown);
    }

    private Reply ask(Lang lang, SecretToken token, OwnEndorsement own) {
        if (own.endorsement().isConfirmed() || own.endorsement().isSetAside()) return pages.own(token, own);
        if (!windows.confirms(own.endorsement().requestedAt())) return ClosedPages.tooLate(token);
        if (!own.confirmable()) return OwnPages.tooLate(token);
        return pages.confirmation(lang, token, own);
    }

    /** Who sends the page's list without a choice is asked again; a form without the list confirms what is known. */
    @PostMapping("/{lang}/endorsements/{token}/confirmation")
    Reply confirm(@PathVariable Lang lang, @PathVariable SecretToken token, Submission form) {
        var chosen = form.text("municipality");
        if (chosen.isEmpty() && !lacksChoice(token, form)) return answer(lang, token, confirming.confirm(token));
        if (chosen.equals(OwnPages.NO_MUNICIPALITY)) return answer(lang, token, confirming.confirmIn(token, null));
        var municipality = form.read("municipality", this::municipality);
        if (municipality.isPresent()) return answer(lang, token, confirming.confirmIn(token, municipality.get()));
        return links.open(token)
                .map(own -> pages.invalidConfirmation(lang, token, own, form))
                .orElseGet(OwnPages::unknown);
    }

    private boolean lacksChoice(SecretToken token, Submission form) {
        return form.has("municipality")
                && links.open(token).filter(OwnEndorsement::confirmable).stream()
                        .map(OwnEndorsement::endorsement)
                        .anyMatch(known ->
                                !known.isConfirmed() && known.municipalityCode().isEmpty());
    }

    private Parsed<MunicipalityCode> municipality(String raw) {
        return raw.isEmpty() ? Parsed.invalid("endorsement.municipality.missing") : places.read(raw);
    }

    private static Reply answer(Lang lang, SecretToken token, Confirmation confirmation) {
        return switch (confirmation) {
            case Confirmation.Done _ -> Reply.seeOther("/" + lang.code() + "/endorsements/" + token.value());
            case Confirmation.TooLate _ -> OwnPages.tooLate(token);
            case Confirmation.Closed _ -> ClosedPages.tooLate(token);
            case Confirmation.Unknown _ -> OwnPages.unknown();
        };
    }
}

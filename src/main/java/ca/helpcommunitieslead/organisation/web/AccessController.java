package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.organisation.LogoId;
import ca.helpcommunitieslead.organisation.OrganisationLinks;
import ca.helpcommunitieslead.organisation.OrganisationLinks.Confirmation;
import ca.helpcommunitieslead.organisation.OwnOrganisation;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.SecretAddress;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Confirming (R1), and from a contact's own page withdrawal, a copy of what is kept, and erasure (R5). */
@Controller
final class AccessController {
    private final OrganisationLinks links;
    private final AccessPages pages;
    private final OrganisationData data;

    AccessController(OrganisationLinks links, AccessPages pages, OrganisationData data) {
        this.links = links;
        this.pages = pages;
        this.data = data;
    }

    @Bean
    static SecretAddress secretAccess() {
        return new SecretAddress("organisation-access");
    }

    @GetMapping("/{lang}/organisation-access/{token}")
    Reply own(@PathVariable Lang lang, @PathVariable SecretToken token, @RequestParam(defaultValue = "") String done) {
        return links.open(token).map(own -> pages.own(token, own, done)).orElseGet(AccessPages::unknown);
    }

    @GetMapping("/{lang}/organisation-access/{token}/confirmation/new")
    Reply ask(@PathVariable Lang lang, @PathVariable SecretToken token) {
        return links.open(token).map(own -> ask(token, own)).orElseGet(AccessPages::unknown);
    }

    private Reply ask(SecretToken token, OwnOrganisation own) {
        if (own.organisation().isConfirmed()) return pages.own(token, own, "");
        return own.confirmable() ? pages.confirmation(token, own) : AccessPages.tooLate(token);
    }

    @PostMapping("/{lang}/organisation-access/{token}/confirmation")
    Reply confirm(@PathVariable Lang lang, @PathVariable SecretToken token) {
        return switch (links.confirm(token)) {
            case Confirmation.Done _ -> Reply.seeOther(address(lang, token));
            case Confirmation.TooLate _ -> AccessPages.tooLate(token);
            case Confirmation.Unknown _ -> AccessPages.unknown();
        };
    }

    static String address(Lang lang, SecretToken token) {
        return "/" + lang.code() + "/organisation-access/" + token.value();
    }

    @GetMapping("/{lang}/organisation-access/{token}/data.json")
    Reply export(@PathVariable Lang lang, @PathVariable SecretToken token) {
        return links.open(token).map(data::download).orElseGet(AccessPages::unknown);
    }

    @GetMapping("/{lang}/organisation-access/{token}/logos/{picture}")
    Reply logo(@PathVariable Lang lang, @PathVariable SecretToken token, @PathVariable UUID picture) {
        return links.logo(token, new LogoId(picture))
                .<Reply>map(logo -> new Reply.Picture(
                        logo.content(), MediaType.parseMediaType(logo.format().mediaType()), Reply.Kept.NEVER))
                .orElseGet(Reply::notFound);
    }

    @GetMapping("/{lang}/organisation-access/{token}/withdrawal/new")
    Reply askToWithdraw(@PathVariable Lang lang, @PathVariable SecretToken token) {
        return links.open(token).map(own -> pages.withdrawal(token, own)).orElseGet(AccessPages::unknown);
    }

    @PostMapping("/{lang}/organisation-access/{token}/withdrawal")
    Reply withdraw(@PathVariable Lang lang, @PathVariable SecretToken token) {
        return switch (links.withdraw(token)) {
            case WITHDRAWN -> Reply.seeOther(address(lang, token));
            case ERASED -> erased(lang);
            case UNKNOWN -> AccessPages.unknown();
        };
    }

    private static Reply erased(Lang lang) {
        return Reply.seeOther("/" + lang.code() + "/organisation-access/erased");
    }

    /** Asks staff once more. */
    @PostMapping("/{lang}/organisation-access/{token}/request")
    Reply askAgain(@PathVariable Lang lang, @PathVariable SecretToken token) {
        links.askAgain(token);
        return links.open(token).isPresent() ? Reply.seeOther(address(lang, token)) : AccessPages.unknown();
    }

    @GetMapping("/{lang}/organisation-access/{token}/erasure/new")
    Reply askToErase(@PathVariable Lang lang, @PathVariable SecretToken token) {
        return links.open(token).map(own -> pages.erasure(token, own)).orElseGet(AccessPages::unknown);
    }

    @PostMapping("/{lang}/organisation-access/{token}/erasure")
    Reply erase(@PathVariable Lang lang, @PathVariable SecretToken token) {
        return links.erase(token) ? erased(lang) : AccessPages.unknown();
    }

    @GetMapping("/{lang}/organisation-access/erased")
    Reply erased() {
        return AccessPages.erased();
    }
}

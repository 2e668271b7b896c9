package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.endorsement.MailedLinks;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.SecretAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A person's own page, and from there withdrawal, a copy of what is kept, and erasure (R5). */
@Controller
final class OwnEndorsementController {
    private final MailedLinks links;
    private final OwnPages pages;
    private final OwnData data;

    OwnEndorsementController(MailedLinks links, OwnPages pages, OwnData data) {
        this.links = links;
        this.pages = pages;
        this.data = data;
    }

    @Bean
    static SecretAddress secretEndorsements() {
        return new SecretAddress("endorsements");
    }

    @GetMapping("/{lang}/endorsements/{token}")
    Reply own(@PathVariable Lang lang, @PathVariable SecretToken token) {
        return links.open(token).map(own -> pages.own(token, own)).orElseGet(OwnPages::unknown);
    }

    @GetMapping("/{lang}/endorsements/{token}/data.json")
    Reply export(@PathVariable Lang lang, @PathVariable SecretToken token) {
        return links.open(token).map(data::download).orElseGet(OwnPages::unknown);
    }

    @GetMapping("/{lang}/endorsements/{token}/withdrawal/new")
    Reply askToWithdraw(@PathVariable Lang lang, @PathVariable SecretToken token) {
        return links.open(token).map(own -> pages.withdrawal(token, own)).orElseGet(OwnPages::unknown);
    }

    @PostMapping("/{lang}/endorsements/{token}/withdrawal")
    Reply withdraw(@PathVariable Lang lang, @PathVariable SecretToken token) {
        var own = links.open(token);
        if (own.isEmpty() || !links.withdraw(token)) return OwnPages.unknown();
        var stays = own.get().endorsement().wasConfirmed();
        return Reply.seeOther("/" + lang.code() + (stays ? "/endorsements/" + token.value() : "/endorse/erased"));
    }

    @GetMapping("/{lang}/endorsements/{token}/erasure/new")
    Reply askToErase(@PathVariable Lang lang, @PathVariable SecretToken token) {
        return links.open(token).map(own -> pages.erasure(token, own)).orElseGet(OwnPages::unknown);
    }

    @PostMapping("/{lang}/endorsements/{token}/erasure")
    Reply erase(@PathVariable Lang lang, @PathVariable SecretToken token) {
        if (!links.erase(token)) return OwnPages.unknown();
        return Reply.seeOther("/" + lang.code() + "/endorse/erased");
    }

    @GetMapping("/{lang}/endorse/erased")
    Reply erased(@PathVariable Lang lang) {
        return OwnPages.erased();
    }
}

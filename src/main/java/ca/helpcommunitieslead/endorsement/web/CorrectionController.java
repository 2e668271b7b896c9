package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.endorsement.ConsentChanges;
import ca.helpcommunitieslead.endorsement.ConsentKind;
import ca.helpcommunitieslead.endorsement.Correcting;
import ca.helpcommunitieslead.endorsement.Correcting.Outcome;
import ca.helpcommunitieslead.endorsement.Correction;
import ca.helpcommunitieslead.endorsement.MailedLinks;
import ca.helpcommunitieslead.endorsement.OwnEndorsement;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Correcting what is kept of oneself, and changing each consent on its own (R4, R5). */
@Controller
final class CorrectionController {
    private final MailedLinks links;
    private final Correcting correcting;
    private final ConsentChanges consents;
    private final CorrectionForm forms;
    private final OwnPages pages;

    CorrectionController(
            MailedLinks links, Correcting correcting, ConsentChanges consents, CorrectionForm forms, OwnPages pages) {
        this.links = links;
        this.correcting = correcting;
        this.consents = consents;
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping("/{lang}/endorsements/{token}/correction/new")
    Reply form(@PathVariable Lang lang, @PathVariable SecretToken token) {
        return links.open(token).map(own -> form(lang, token, own)).orElseGet(OwnPages::unknown);
    }

    private Reply form(Lang lang, SecretToken token, OwnEndorsement own) {
        if (!own.endorsement().isConfirmed()) return pages.own(token, own);
        return pages.correction(lang, token, own, CorrectionForm.filled(own.endorsement()));
    }

    @PostMapping("/{lang}/endorsements/{token}/correction")
    Reply correct(@PathVariable Lang lang, @PathVariable SecretToken token, Submission form) {
        var own = links.open(token);
        if (own.isEmpty()) return OwnPages.unknown();
        if (!own.get().endorsement().isConfirmed()) return ownPage(lang, token);
        return forms.read(form)
                .map(correction -> correct(lang, token, own.get(), form, correction))
                .orElseGet(() -> pages.correction(lang, token, own.get(), form));
    }

    private Reply correct(Lang lang, SecretToken token, OwnEndorsement own, Submission form, Correction correction) {
        return switch (correcting.correct(token, correction)) {
            case Outcome.Corrected _, Outcome.NotCounted _ -> ownPage(lang, token);
            case Outcome.NameOfAnother _ -> {
                form.reject("name", "endorsement.name.another");
                yield pages.correction(lang, token, own, form);
            }
            case Outcome.Unknown _ -> OwnPages.unknown();
        };
    }

    /** A kind that nobody knows changes nothing. */
    @PostMapping("/{lang}/endorsements/{token}/consents")
    Reply change(@PathVariable Lang lang, @PathVariable SecretToken token, Submission form) {
        var known = kind(form.text("kind"))
                .map(kind -> consents.change(token, kind, form.ticked("given"), lang))
                .orElseGet(() -> links.open(token).isPresent());
        return known ? ownPage(lang, token) : OwnPages.unknown();
    }

    private static Optional<ConsentKind> kind(String field) {
        return Stream.of(ConsentKind.values())
                .filter(kind -> kind.field().equals(field))
                .findFirst();
    }

    private static Reply ownPage(Lang lang, SecretToken token) {
        return Reply.seeOther("/" + lang.code() + "/endorsements/" + token.value());
    }
}

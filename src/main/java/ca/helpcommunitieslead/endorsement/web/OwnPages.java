package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.Offices;
import ca.helpcommunitieslead.endorsement.OwnEndorsement;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The pages behind a mailed link; each is for one person and kept by nobody. */
@Component
final class OwnPages {
    /** The choice of no municipality, told apart from a field that was not sent. */
    static final String NO_MUNICIPALITY = "none";

    private final Places places;
    private final Campaigns campaigns;
    private final Priorities priorities;
    private final Offices offices;
    private final Settings settings;

    OwnPages(Places places, Campaigns campaigns, Priorities priorities, Offices offices, Settings settings) {
        this.places = places;
        this.campaigns = campaigns;
        this.priorities = priorities;
        this.offices = offices;
        this.settings = settings;
    }

    Reply own(SecretToken token, OwnEndorsement own) {
        return Reply.privatePage("endorsement/own", ownPage(token, own));
    }

    Reply withdrawal(SecretToken token, OwnEndorsement own) {
        return Reply.privatePage("endorsement/withdrawal", ownPage(token, own));
    }

    Reply erasure(SecretToken token, OwnEndorsement own) {
        return Reply.privatePage("endorsement/erasure", ownPage(token, own));
    }

    private OwnPage ownPage(SecretToken token, OwnEndorsement own) {
        var municipality = own.endorsement().municipalityCode().flatMap(places::find);
        var campaign = campaigns.current();
        var asksAsOf = Optional.ofNullable(own.endorsement().particulars().askEdition())
                .flatMap(priorities::editionSince)
                .map(campaign::dayOf);
        var office = offices.of(own.endorsement());
        return new OwnPage(token.value(), own, municipality, office, asksAsOf, campaign.zone(), settings.baseUrl());
    }

    Reply confirmation(Lang lang, SecretToken token, OwnEndorsement own) {
        var chosen = own.endorsement()
                .municipalityCode()
                .map(MunicipalityCode::value)
                .orElse("");
        return Reply.privatePage(
                "endorsement/confirmation",
                confirmPage(lang, token, own, Submission.of(Map.of("municipality", chosen))));
    }

    Reply invalidConfirmation(Lang lang, SecretToken token, OwnEndorsement own, Submission form) {
        return Reply.invalid("endorsement/confirmation", confirmPage(lang, token, own, form));
    }

    private ConfirmPage confirmPage(Lang lang, SecretToken token, OwnEndorsement own, Submission form) {
        var near = places.near(own.endorsement().postalCode(), lang);
        var none = new Choice(NO_MUNICIPALITY, places.noMunicipality(lang));
        var choices = Stream.concat(places.choices(lang, near, form.text("municipality")).stream(), Stream.of(none))
                .toList();
        return new ConfirmPage(token.value(), own, offices.of(own.endorsement()), form, choices);
    }

    Reply correction(Lang lang, SecretToken token, OwnEndorsement own, Submission form) {
        var page = correctionPage(lang, token, own, form);
        return form.isValid()
                ? Reply.privatePage("endorsement/correction", page)
                : Reply.invalid("endorsement/correction", page);
    }

    private CorrectionPage correctionPage(Lang lang, SecretToken token, OwnEndorsement own, Submission form) {
        var near = places.near(own.endorsement().postalCode(), lang);
        var none = new Choice(NO_MUNICIPALITY, places.noMunicipality(lang));
        var choices = Stream.concat(places.choices(lang, near, form.text("municipality")).stream(), Stream.of(none))
                .toList();
        return new CorrectionPage(token.value(), form, choices, places.choicesOfAnyTier(lang));
    }

    /** Says nothing of the person, of whom nothing is left. */
    static Reply erased() {
        return Reply.publicPage("endorsement/erased", new GonePage(Optional.empty()));
    }

    static Reply unknown() {
        return gone(new GonePage(Optional.empty()));
    }

    /** Too old to confirm by, but not too old to look, withdraw and erase. */
    static Reply tooLate(SecretToken token) {
        return gone(new GonePage(Optional.of(token.value())));
    }

    private static Reply gone(GonePage page) {
        return Reply.privatePage("endorsement/gone", page).status(HttpStatus.GONE);
    }
}

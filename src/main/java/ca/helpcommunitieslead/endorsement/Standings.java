package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.CouncilTerm;
import ca.helpcommunitieslead.directory.CouncilTerms;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.directory.Ridings;
import ca.helpcommunitieslead.endorsement.Endorsement.Standing;
import ca.helpcommunitieslead.kernel.EmailAddress;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a confirmation freezes, and what of it somebody still has to look at. */
@Component
final class Standings {
    private final Municipalities municipalities;
    private final Ridings ridings;
    private final CouncilTerms terms;
    private final Campaigns campaigns;

    Standings(Municipalities municipalities, Ridings ridings, CouncilTerms terms, Campaigns campaigns) {
        this.municipalities = municipalities;
        this.ridings = ridings;
        this.terms = terms;
        this.campaigns = campaigns;
    }

    Standing of(Endorsement before, Particulars asked, Instant now) {
        return new Standing(
                term(asked.capacity(), now),
                riding(asked),
                capacityCheck(before.email(), asked.capacity()),
                commentCheck(before, asked.comment()),
                before.standing().nameHidden());
    }

    /** After a correction: an office that stays keeps its term and its check, a new one begins anew (R7). */
    Standing corrected(Endorsement before, Particulars said, Instant now) {
        var fresh = of(before, said, now);
        var known = before.standing();
        var keepsOffice = said.capacity().equals(before.capacity());
        return new Standing(
                keepsOffice ? known.councilTerm() : fresh.councilTerm(),
                fresh.riding(),
                keepsOffice ? known.capacity() : fresh.capacity(),
                fresh.comment(),
                known.nameHidden());
    }

    private @Nullable String term(Capacity capacity, Instant now) {
        if (!capacity.isOffice()) return null;
        return terms.at(campaigns.current().dayOf(now)).map(CouncilTerm::key).orElse(null);
    }

    private int riding(Particulars asked) {
        return riding(asked.municipality());
    }

    /** 0 where it cannot be told. */
    int riding(@Nullable MunicipalityCode municipality) {
        return Optional.ofNullable(municipality).flatMap(ridings::holding).orElse(0);
    }

    /** An address tells that somebody works for a municipality, not that anybody elected them. */
    Capacity.Check capacityCheck(EmailAddress address, Capacity capacity) {
        return switch (capacity.kind()) {
            case RESIDENT -> Capacity.Check.NONE;
            case ELECTED -> Capacity.Check.WAITING;
            case STAFF -> isOwnAddress(address, capacity) ? Capacity.Check.DIRECTORY : Capacity.Check.WAITING;
        };
    }

    /** Whether the address is in the domain of the municipality's website. */
    boolean isOwnAddress(EmailAddress address, Capacity capacity) {
        return capacity.municipalityCode()
                .flatMap(municipalities::byCode)
                .flatMap(municipality -> municipality.domain())
                .filter(domain ->
                        address.domain().equals(domain) || address.domain().endsWith("." + domain))
                .isPresent();
    }

    private static CommentCheck commentCheck(Endorsement before, String comment) {
        if (comment.isEmpty()) return CommentCheck.NONE;
        var known = before.particulars().comment().equals(comment) && before.wasConfirmed();
        return known ? before.standing().comment() : CommentCheck.WAITING;
    }
}

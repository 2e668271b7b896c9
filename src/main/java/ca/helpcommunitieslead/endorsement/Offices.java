package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.CouncilTerm;
import ca.helpcommunitieslead.directory.CouncilTerms;
import ca.helpcommunitieslead.directory.Municipalities;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes offices ready to be shown (R7). */
@Component
public final class Offices {
    private final Municipalities municipalities;
    private final CouncilTerms terms;
    private final Campaigns campaigns;

    Offices(Municipalities municipalities, CouncilTerms terms, Campaigns campaigns) {
        this.municipalities = municipalities;
        this.terms = terms;
        this.campaigns = campaigns;
    }

    /** The office of somebody, with the term that their confirmation froze or would freeze today; empty for residents. */
    public Optional<HeldOffice> of(Endorsement endorsement) {
        var term = endorsement.isConfirmed()
                ? endorsement.standing().councilTerm()
                : terms.at(campaigns.today()).map(CouncilTerm::key).orElse(null);
        return of(endorsement.capacity(), term);
    }

    /**
     * An office held in a term.
     *
     * @param term the term's key; null where none was known
     */
    Optional<HeldOffice> of(Capacity capacity, @Nullable String term) {
        return capacity.municipalityCode()
                .flatMap(municipalities::byCode)
                .map(municipality -> new HeldOffice(
                        capacity.office(),
                        municipality,
                        capacity.kind() == Capacity.Kind.ELECTED ? named(term) : Optional.empty()));
    }

    private Optional<CouncilTerm> named(@Nullable String key) {
        return terms.all().stream().filter(term -> term.key().equals(key)).findFirst();
    }
}

package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Matter;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.ResolutionKey;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Status;
import ca.helpcommunitieslead.resolution.web.RecordPage.Purpose;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the forms for decisions, and reads them. */
@Component
final class DecisionForms {
    private final Resolutions resolutions;
    private final Municipalities municipalities;
    private final Priorities priorities;
    private final Campaigns campaigns;

    DecisionForms(Resolutions resolutions, Municipalities municipalities, Priorities priorities, Campaigns campaigns) {
        this.resolutions = resolutions;
        this.municipalities = municipalities;
        this.priorities = priorities;
        this.campaigns = campaigns;
    }

    /** The form for the council that the address names by its code or by the name in its page's address. */
    Submission begun(Submission query) {
        var wanted = query.text("municipality");
        return municipalities.all().stream()
                .filter(one -> one.slug().equals(wanted) || one.code().value().equals(wanted))
                .findFirst()
                .map(one ->
                        Submission.of(Map.of("municipality", one.code().value(), "reaffirms", query.text("reaffirms"))))
                .orElseGet(Submission::none);
    }

    RecordPage fresh(Submission form, List<Resolution> sameDay) {
        return page(form, sameDay, new Purpose.Fresh());
    }

    RecordPage again(Submission form, List<Resolution> sameDay, Matter matter) {
        return page(form, sameDay, new Purpose.Again(matter));
    }

    RecordPage correction(Submission form, Resolution corrected, Lang lang) {
        return page(form, List.of(), new Purpose.Correction(corrected, DecisionForm.of(corrected.decision(), lang)));
    }

    private RecordPage page(Submission form, List<Resolution> sameDay, Purpose purpose) {
        return new RecordPage(form, municipalities.all(), priorities.all(), sameDay, own(form, purpose), purpose);
    }

    private List<Resolution> own(Submission form, Purpose purpose) {
        if (!(MunicipalityCode.parse(form.text("municipality")) instanceof Parsed.Valid<MunicipalityCode>(var code)))
            return List.of();
        return resolutions.of(code).stream()
                .filter(one -> one.status() != Status.REFUSED
                        && one.decision().outcome().isCarried())
                .filter(one -> !(purpose instanceof Purpose.Correction(var corrected, var _))
                        || !one.key().equals(corrected.key()))
                .toList();
    }

    /** Empty where something is wrong; the form then knows what. */
    Optional<Decision> read(Submission form, @Nullable ResolutionKey self) {
        return decisionForm(form)
                .read()
                .map(decision -> new ParticularsForm(form, resolutions, self).read(decision))
                .filter(_ -> form.isValid());
    }

    /** What the record will say; the same as before where nothing differs. */
    Optional<Decision> readOver(Resolution known, Submission form) {
        return read(form, known.key())
                .map(typed -> new KnownDecision(known.decision()).under(typed, priorities.asks()));
    }

    private DecisionForm decisionForm(Submission form) {
        return new DecisionForm(form, municipalities, priorities.asks(), campaigns.today());
    }
}

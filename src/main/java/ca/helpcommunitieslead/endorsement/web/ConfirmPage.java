package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.endorsement.HeldOffice;
import ca.helpcommunitieslead.endorsement.OwnEndorsement;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.List;
import java.util.Optional;

/** What the mailbox's owner confirms by pressing the button (R1). */
public record ConfirmPage(
        String token, OwnEndorsement own, Optional<HeldOffice> office, Submission form, List<Choice> municipalities) {
    public boolean knowsMunicipality() {
        return own.endorsement().municipalityCode().isPresent();
    }

    public String municipalityHintKey() {
        return knowsMunicipality()
                ? "endorsement.confirmation.municipality.hint"
                : "endorsement.confirmation.municipality.unknown";
    }
}

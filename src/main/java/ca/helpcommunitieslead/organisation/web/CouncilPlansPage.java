package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.organisation.Outreach.At;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.List;
import java.util.Optional;

/**
 * What others plan at a council.
 *
 * @param council empty where none is chosen
 */
public record CouncilPlansPage(
        OutreachPlace place,
        Submission query,
        List<Choice> municipalities,
        Optional<Municipality> council,
        List<At> plans) {}

package ca.helpcommunitieslead.journey;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.endorsement.PaperEndorsements;
import ca.helpcommunitieslead.endorsement.PaperOrigin;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.resolution.Body;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Evidence;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Position;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Vote;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import java.util.List;

/** Invented decisions of real councils, one in each state, so that pages have something to show. */
record SampleRecords(TestSite site, Resolutions resolutions, Person editor, Person verifier) {
    static void keep(TestSite site) {
        var verifier = site.person(Role.VERIFIER);
        new SampleRecords(site, site.bean(Resolutions.class), site.person(Role.EDITOR), verifier).keep();
    }

    private void keep() {
        var today = site.bean(Campaigns.class).today();
        var verified = record(1, Outcome.CARRIED);
        var rescinded = record(2, Outcome.CARRIED_AS_AMENDED);
        var refused = record(3, Outcome.RECEIVED_FOR_INFORMATION);
        record(4, Outcome.DEFEATED);
        resolutions.verify(verifier, Records.seen(resolutions, verified.key()));
        resolutions.verify(verifier, Records.seen(resolutions, rescinded.key()));
        resolutions.rescind(verifier, Records.seen(resolutions, rescinded.key()), today, "The council took it back.");
        resolutions.refuse(verifier, Records.seen(resolutions, refused.key()), "The minutes speak of another motion.");
        var origin = new PaperOrigin("Market", today, "Friends of the Creek", null);
        site.bean(PaperEndorsements.class).count(verifier, origin, "Ada Market,K1P 1J1\nBea Market,K1P 1J1", 2);
    }

    private Resolution record(int number, Outcome outcome) {
        var ask = site.bean(Priorities.class).asks().getFirst();
        var decision = new Decision(
                site.bean(Municipalities.class).all().get(number * 40).code(),
                Body.COUNCIL,
                site.bean(Campaigns.class).today().minusDays(number),
                "2026-" + number,
                "A. Mover",
                "B. Seconder",
                outcome,
                new Vote(Vote.Kind.RECORDED, 7, 2, null, null),
                List.of(new Position(ask.key(), ask.version(), Position.Stance.SUPPORT)),
                "That council supports the request.",
                Lang.EN);
        var minutes = new Evidence(Evidence.Rank.ADOPTED_MINUTES, "https://www.example.org/minutes/" + number, null);
        return resolutions.record(editor, decision, List.of(minutes));
    }
}

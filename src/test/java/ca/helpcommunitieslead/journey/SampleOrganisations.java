package ca.helpcommunitieslead.journey;

import ca.helpcommunitieslead.endorsement.PersonName;
import ca.helpcommunitieslead.identity.ReviewQueue;
import ca.helpcommunitieslead.identity.ReviewQueue.Decision;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.organisation.Consent;
import ca.helpcommunitieslead.organisation.OrganisationKind;
import ca.helpcommunitieslead.organisation.OrganisationName;
import ca.helpcommunitieslead.organisation.Profile;
import ca.helpcommunitieslead.organisation.SignOn;
import ca.helpcommunitieslead.organisation.Signatory;
import ca.helpcommunitieslead.organisation.SigningOn;
import ca.helpcommunitieslead.organisation.Website;
import ca.helpcommunitieslead.support.TestSite;
import java.util.Optional;
import java.util.Set;

/** Invented organisations, one listed and one that waits, so that pages have something to show. */
final class SampleOrganisations {
    private SampleOrganisations() {}

    static void keep(TestSite site) {
        signOn(site, "Friends of the River", "river@example.org");
        var queue = queue(site);
        var listed = queue.waiting(1).getFirst();
        queue.decide(site.person(Role.VERIFIER), listed.id(), new Decision(true, "", ""));
        signOn(site, "Friends of the Lake", "lake@example.org");
    }

    private static ReviewQueue queue(TestSite site) {
        return site.beans(ReviewQueue.class).stream()
                .filter(queue -> queue.kind().equals("organisation"))
                .findFirst()
                .orElseThrow();
    }

    private static void signOn(TestSite site, String name, String email) {
        var profile = new Profile(
                new OrganisationName(name),
                OrganisationKind.ENVIRONMENT,
                null,
                new Website("https://friends.example.org/"),
                "People who look after water.");
        site.bean(SigningOn.class)
                .request(new SignOn(
                        profile,
                        new Signatory(new PersonName("Robin Exemple"), "Chair"),
                        new EmailAddress(email),
                        Set.of(Consent.Kind.SHOW_SIGNATORY),
                        Optional.empty(),
                        Lang.EN));
        var link = site.mails(email).getFirst().link("/confirmation/new");
        site.visitor().post(link.replace("/confirmation/new", "/confirmation"));
    }
}

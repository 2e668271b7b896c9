package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.Capacity;
import ca.helpcommunitieslead.endorsement.Confirming;
import ca.helpcommunitieslead.endorsement.ConsentKind;
import ca.helpcommunitieslead.endorsement.EndorsementRequest;
import ca.helpcommunitieslead.endorsement.Endorsing;
import ca.helpcommunitieslead.endorsement.PersonName;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.PostalCode;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.config.DevelopmentOnly;
import ca.helpcommunitieslead.platform.demo.DemoPart;
import ca.helpcommunitieslead.platform.demo.DemoScript;
import ca.helpcommunitieslead.platform.demo.Scene;
import ca.helpcommunitieslead.platform.mail.DevelopmentMailbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The invented people of a demonstration who come by the link of an invented organisation. */
@Component
@DevelopmentOnly
final class DemoInvited implements DemoPart {
    private static final Pattern TOKEN = Pattern.compile("/endorsements/([^/]+)");
    private static final int COMES_AT = 11;
    private static final int CONFIRMS_AT = 12;

    private final Endorsing endorsing;
    private final Confirming confirming;
    private final StaffOrganisations organisations;
    private final DevelopmentMailbox mailbox;

    DemoInvited(
            Endorsing endorsing, Confirming confirming, StaffOrganisations organisations, DevelopmentMailbox mailbox) {
        this.endorsing = endorsing;
        this.confirming = confirming;
        this.organisations = organisations;
        this.mailbox = mailbox;
    }

    @Override
    public List<Scene> scenes(DemoScript script) {
        var scenes = new ArrayList<Scene>();
        for (var guest : script.section("invited", Guest.class)) {
            var day = script.today().minusDays(guest.daysAgo());
            scenes.add(new Scene(script.at(day, COMES_AT), () -> endorsing.request(guest.request(slug(guest)))));
            scenes.add(new Scene(script.at(day, CONFIRMS_AT), () -> confirm(guest)));
        }
        return scenes;
    }

    private String slug(Guest guest) {
        var filter = new StaffFilter(guest.organisation(), OrganisationState.APPROVED, null);
        return organisations.find(filter, 1, 1).items().stream()
                .flatMap(found -> found.publicSlug().stream())
                .map(OrganisationSlug::value)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not approved: " + guest.organisation()));
    }

    private void confirm(Guest guest) {
        var outcome = confirming.confirm(mailedTo(guest));
        if (!(outcome instanceof Confirming.Confirmation.Done))
            throw new IllegalStateException(guest.email() + " could not confirm: " + outcome);
    }

    private SecretToken mailedTo(Guest guest) {
        return mailbox.newestLink(new EmailAddress(guest.email()), "/confirmation").stream()
                .flatMap(path -> TOKEN.matcher(path).results())
                .map(token -> new SecretToken(token.group(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no mail to " + guest.email()));
    }

    /**
     * An entry of the script.
     *
     * @param tells whether the organisation may know of them (R4)
     */
    record Guest(
            String organisation,
            String name,
            String email,
            String postalCode,
            String municipality,
            String lang,
            boolean tells,
            int daysAgo) {
        EndorsementRequest request(String inviter) {
            return new EndorsementRequest(
                    new PersonName(name),
                    new EmailAddress(email),
                    new PostalCode(postalCode),
                    new MunicipalityCode(municipality),
                    Capacity.resident(),
                    "",
                    tells ? Set.of(ConsentKind.SHARE_WITH_INVITER) : Set.of(),
                    Lang.parse(lang).orElseThrow(),
                    inviter);
        }
    }
}

package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.organisation.Organisation;
import ca.helpcommunitieslead.organisation.OrganisationLinks;
import ca.helpcommunitieslead.organisation.OwnOrganisation;
import ca.helpcommunitieslead.platform.web.Reply;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Opens what a contact has only while the organisation is approved: the toolkit and the outreach log. */
@Component
final class ApprovedContacts {
    private final OrganisationLinks links;

    ApprovedContacts(OrganisationLinks links) {
        this.links = links;
    }

    /** Before approval the page says that this comes with it. */
    Reply page(SecretToken token, Function<Organisation, Reply> page) {
        return open(token, page, HttpStatus.OK);
    }

    /** The same for what changes something. */
    Reply change(SecretToken token, Function<Organisation, Reply> change) {
        return open(token, change, HttpStatus.CONFLICT);
    }

    private Reply open(SecretToken token, Function<Organisation, Reply> reply, HttpStatus otherwise) {
        return links.open(token)
                .map(OwnOrganisation::organisation)
                .map(found -> found.isPublic() ? reply.apply(found) : later(token, found, otherwise))
                .orElseGet(AccessPages::unknown);
    }

    private static Reply later(SecretToken token, Organisation organisation, HttpStatus status) {
        return Reply.privatePage("organisation/later", new LaterPage(token.value(), organisation))
                .status(status);
    }

    /** The same for a file; before approval there is none. */
    Reply file(SecretToken token, Function<Organisation, Reply> file) {
        return links.open(token)
                .map(OwnOrganisation::organisation)
                .map(found -> found.isPublic() ? file.apply(found) : Reply.notFound())
                .orElseGet(AccessPages::unknown);
    }
}

package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.platform.web.ContentIsOld;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is kept in memory of the directory, to be read anew after an import. */
@Component
final class DirectorySnapshots {
    private final Municipalities municipalities;
    private final CouncilTerms terms;
    private final Authorities authorities;
    private final Ridings ridings;
    private final Namings namings;

    DirectorySnapshots(
            Municipalities municipalities,
            CouncilTerms terms,
            Authorities authorities,
            Ridings ridings,
            Namings namings) {
        this.municipalities = municipalities;
        this.terms = terms;
        this.authorities = authorities;
        this.ridings = ridings;
        this.namings = namings;
    }

    @EventListener
    void on(ContentIsOld news) {
        reload();
    }

    void reload() {
        municipalities.reload();
        terms.reload();
        authorities.reload();
        ridings.reload();
        namings.reload();
    }
}

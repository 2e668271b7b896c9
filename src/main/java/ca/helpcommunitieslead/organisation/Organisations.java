package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.Slice;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** The approved organisations: what everybody may see and what is counted. */
@Component
public final class Organisations {
    private final ListedOrganisationStore store;

    Organisations(ListedOrganisationStore store) {
        this.store = store;
    }

    /** How many are approved now. */
    public int count() {
        return store.count();
    }

    /** A page of the approved ones; a number beyond the last page gives the last. */
    public Slice<PublicOrganisation> approved(OrganisationFilter filter, int page, int size) {
        var total = store.count(filter);
        var pages = (int) Math.max(1, (total + size - 1) / size);
        var number = Math.clamp(page, 1, pages);
        return new Slice<>(store.find(filter, size, (number - 1) * size), number, size, total);
    }

    /** Where approved ones work, each municipality once. */
    public List<MunicipalityCode> municipalities() {
        return store.municipalities();
    }

    /** What an address leads to. */
    public Listing bySlug(String raw) {
        return OrganisationSlug.parse(raw).toOptional().map(this::bySlug).orElseGet(Listing.Unknown::new);
    }

    private Listing bySlug(OrganisationSlug slug) {
        var found = store.bySlug(slug);
        if (found.isPresent()) return new Listing.Listed(found.get());
        return store.isTaken(slug) ? new Listing.Gone() : new Listing.Unknown();
    }

    /** The bytes of a logo, as long as its organisation is listed with it. */
    public Optional<ByteArrayResource> logo(Logo logo) {
        return store.logo(logo);
    }

    public sealed interface Listing {
        record Listed(PublicOrganisation organisation) implements Listing {}

        /** It was listed once, and is not now. */
        record Gone() implements Listing {}

        record Unknown() implements Listing {}
    }
}

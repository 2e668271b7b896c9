package ca.helpcommunitieslead.directory;

import java.util.List;
import org.springframework.stereotype.Component;

/** The directory as packs hold it. Nothing is ever deleted by an import. */
@Component
public final class DirectoryPacks {
    private final DirectoryStore store;
    private final PlacesStore places;
    private final RidingStore ridings;
    private final KindStore kinds;
    private final DirectorySnapshots snapshots;

    DirectoryPacks(
            DirectoryStore store,
            PlacesStore places,
            RidingStore ridings,
            KindStore kinds,
            DirectorySnapshots snapshots) {
        this.store = store;
        this.places = places;
        this.ridings = ridings;
        this.kinds = kinds;
        this.snapshots = snapshots;
    }

    /** What the database holds now. */
    public Places places() {
        return new Places(
                places.entries(store.municipalities()), places.postalAreas(), ridings.entries(), places.shapes());
    }

    public List<CouncilTerm> terms() {
        return store.terms();
    }

    public List<Authority> authorities() {
        return store.authorities();
    }

    public List<MunicipalityKind> kinds() {
        return kinds.all();
    }

    /**
     * Adds these or, where their codes are there already, changes what is there. Shapes fit one another, so that new ones
     * replace all earlier ones.
     */
    public void save(Places some) {
        // Upper tiers first: the others point at them.
        save(some.municipalities(), true);
        save(some.municipalities(), false);
        some.postalAreas().forEach(places::save);
        some.ridings().forEach(ridings::save);
        if (!some.shapes().isEmpty()) places.replaceShapes(some.shapes());
    }

    private void save(List<MunicipalityEntry> municipalities, boolean upperTiers) {
        for (var entry : municipalities) {
            if ((entry.municipality().tier() == Tier.UPPER) != upperTiers) continue;
            store.save(entry.municipality());
            places.saveDetails(entry);
        }
    }

    public void saveTerms(List<CouncilTerm> some) {
        some.forEach(store::save);
    }

    public void saveAuthorities(List<Authority> some) {
        some.forEach(store::save);
    }

    public void saveKinds(List<MunicipalityKind> some) {
        some.forEach(kinds::save);
    }

    /** Gives the authorities these places, the first one first. */
    public void orderAuthorities(List<String> keys) {
        for (var i = 0; i < keys.size(); i++) store.moveAuthority(keys.get(i), i);
    }

    /** Has everybody read the directory anew; to be called once the changes are committed. */
    public void reload() {
        snapshots.reload();
    }
}

package ca.helpcommunitieslead.directory;

import static java.time.ZoneOffset.UTC;

import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.kernel.PostalCode;
import ca.helpcommunitieslead.platform.db.Snapshot;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** All municipalities of the campaign's jurisdiction, also those that never did anything. */
@Component
public final class Municipalities {
    private final DirectoryStore store;
    private final PlacesStore places;
    private final InstantSource clock;
    private final Snapshot<Index> snapshot;
    private volatile @Nullable Index index;

    Municipalities(DirectoryStore store, PlacesStore places, InstantSource clock) {
        this.store = store;
        this.places = places;
        this.clock = clock;
        this.snapshot = new Snapshot<>(clock, this::read);
    }

    /** The list is read each minute, but what is made of it stays for as long as it is the same. */
    private Index read() {
        var fresh = new Register(
                store.municipalities(),
                store.formerNames(),
                places.shapes(),
                LocalDate.ofInstant(clock.instant(), UTC));
        var known = index;
        if (known != null && known.register().equals(fresh)) return known;
        var made = Index.of(fresh);
        index = made;
        return made;
    }

    /** Those that go on, by name. What has ended is found by its code and its address. */
    public List<Municipality> all() {
        return snapshot.get().all();
    }

    public int count() {
        return all().size();
    }

    public Optional<Municipality> bySlug(String slug) {
        return Optional.ofNullable(snapshot.get().bySlug().get(slug));
    }

    /** The municipality that was called so before it was renamed. */
    public Optional<Municipality> byFormerSlug(String slug) {
        return snapshot.get().register().formerNames().stream()
                .filter(former -> former.slug().equals(slug))
                .findFirst()
                .map(former -> get(former.municipality()));
    }

    /** The names that it had before, as its addresses tell them. */
    public List<FormerName> formerNames(MunicipalityCode code) {
        return snapshot.get().register().formerNames().stream()
                .filter(former -> former.municipality().equals(code))
                .toList();
    }

    /** Those that have ended and whose land belongs to it now (R16). */
    public List<Municipality> predecessors(MunicipalityCode code) {
        return snapshot.get().register().known().stream()
                .filter(one -> one.dissolution() != null
                        && code.equals(one.dissolution().successor()))
                .toList();
    }

    /** Whether it has ended (R16). */
    public boolean isDissolved(MunicipalityCode code) {
        return get(code).isDissolvedOn(snapshot.get().register().today());
    }

    public Optional<Municipality> byCode(MunicipalityCode code) {
        return Optional.ofNullable(snapshot.get().byCode().get(code));
    }

    public Municipality get(MunicipalityCode code) {
        return byCode(code).orElseThrow(() -> new IllegalArgumentException("no municipality " + code));
    }

    /** The members of an upper tier, by name. */
    public List<Municipality> members(MunicipalityCode upperTier) {
        return all().stream()
                .filter(municipality -> upperTier.equals(municipality.upperTier()))
                .toList();
    }

    /**
     * What lies within so many kilometres, nearest first, without the municipality itself; upper tiers as well, also its
     * own. Empty where nobody knows where it lies.
     */
    public List<Nearby> within(MunicipalityCode code, double kilometres) {
        var here = get(code).point();
        if (here.isEmpty()) return List.of();
        return all().stream()
                .filter(municipality -> !municipality.code().equals(code))
                .flatMap(municipality -> municipality.point().stream()
                        .map(point -> new Nearby(municipality, here.get().kilometresTo(point))))
                .filter(nearby -> nearby.kilometres() <= kilometres)
                .sorted(Comparator.comparingDouble(Nearby::kilometres))
                .toList();
    }

    /** Those that are meant by what somebody typed, best first and at most thirty; forgives much, guesses nothing. */
    public List<Municipality> search(String text) {
        return snapshot.get().search().obtain().find(text);
    }

    /** One cell for each council that is not an upper tier. */
    public HexLayout map() {
        return snapshot.get().map().obtain();
    }

    /** The outlines of councils that are not upper tiers; empty where the campaign’s pack has none. */
    public ShapeMap shapes() {
        return new ShapeMap(snapshot.get().register().shapes());
    }

    /** The geographic divisions, by name. */
    public List<String> divisions() {
        return all().stream().map(Municipality::division).distinct().sorted().toList();
    }

    /** A division's name in both languages, as far as a municipality of the same name tells the French one. */
    public LocalizedText divisionName(String division) {
        return all().stream()
                .map(Municipality::name)
                .filter(name -> division.equals(name.en()))
                .findFirst()
                .orElseGet(() -> LocalizedText.same(division));
    }

    /** Where a postal code probably lies, most probable first; a hint that the person confirms. */
    public List<PostalArea> near(PostalCode code) {
        return inPostalArea(code.area());
    }

    /** The same for the first three characters of a postal code, in capitals. */
    public List<PostalArea> inPostalArea(String area) {
        return store.postalAreas(area);
    }

    /**
     * How many people live under at least one of these councils. The people of a lower tier whose upper tier is there
     * too are counted once (R15).
     */
    public long population(Collection<MunicipalityCode> councils) {
        var local = new HashSet<MunicipalityCode>();
        for (var code : councils) {
            if (get(code).tier() == Tier.UPPER) members(code).forEach(member -> local.add(member.code()));
            else local.add(code);
        }
        return local.stream().mapToLong(code -> get(code).population()).sum();
    }

    /** Everybody who lives in a municipality. */
    public long population() {
        return population(all().stream().map(Municipality::code).toList());
    }

    void reload() {
        snapshot.drop();
    }

    /** What the database says, and the day on which it is looked at. */
    private record Register(
            List<Municipality> known, List<FormerName> formerNames, List<MunicipalityShape> shapes, LocalDate today) {
        List<Municipality> existing() {
            return known.stream().filter(one -> !one.isDissolvedOn(today)).toList();
        }
    }

    private record Index(
            Register register,
            List<Municipality> all,
            Map<String, Municipality> bySlug,
            Map<MunicipalityCode, Municipality> byCode,
            SingletonSupplier<MunicipalitySearch> search,
            SingletonSupplier<HexLayout> map) {
        static Index of(Register register) {
            var known = register.known();
            var all = register.existing();
            return new Index(
                    register,
                    all,
                    known.stream().collect(Collectors.toMap(Municipality::slug, Function.identity())),
                    known.stream().collect(Collectors.toMap(Municipality::code, Function.identity())),
                    SingletonSupplier.of(() -> new MunicipalitySearch(all)),
                    SingletonSupplier.of(() -> HexLayout.of(all)));
        }
    }
}

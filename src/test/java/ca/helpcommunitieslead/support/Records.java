package ca.helpcommunitieslead.support;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.directory.Tier;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.resolution.CheckItem;
import ca.helpcommunitieslead.resolution.Evidence.Rank;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.ResolutionKey;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Resolutions.Change;
import ca.helpcommunitieslead.resolution.Resolutions.Seen;
import ca.helpcommunitieslead.resolution.Stage;
import ca.helpcommunitieslead.resolution.Status;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;

/** Records on a running site: one member enters them, one verifier checks them, each about a council of its own. */
public final class Records {
    /** The second person's form with every box ticked, as names and values in turn. */
    public static final String[] ALL_COMPARED = Arrays.stream(CheckItem.values())
            .flatMap(item -> Stream.of("check." + item, "true"))
            .toArray(String[]::new);

    private final Resolutions resolutions;
    private final Queue<MunicipalityCode> unused;
    public final Person member;
    public final Person verifier;

    public Records(TestSite site) {
        resolutions = site.bean(Resolutions.class);
        unused = new ArrayDeque<>(site.bean(Municipalities.class).all().stream()
                .filter(municipality -> municipality.tier() == Tier.SINGLE)
                .map(Municipality::code)
                .toList());
        member = site.person();
        verifier = site.person(Role.VERIFIER);
    }

    /** A council of a single tier that nothing was recorded of yet. */
    public MunicipalityCode council() {
        return unused.remove();
    }

    /** So many councils that nothing was recorded of yet. */
    public List<MunicipalityCode> councils(int count) {
        return Stream.generate(this::council).limit(count).toList();
    }

    /** Entered by the member with a clerk's letter; waits for its check. */
    public Resolution reported(ADecision decision) {
        return resolutions.record(member, decision.build(), List.of(AResolution.evidence(Rank.CLERK_LETTER)));
    }

    public Resolution verified(ADecision decision) {
        return done(resolutions.verify(
                verifier, Records.seen(resolutions, reported(decision).key())));
    }

    public Resolution rescinded(Resolution resolution) {
        return done(resolutions.rescind(
                verifier,
                Records.seen(resolutions, resolution.key()),
                LocalDate.of(2026, 11, 22),
                "It changed its mind."));
    }

    /** Has every council take back whatever counts. */
    public void rescindAll() {
        resolutions.all().stream()
                .filter(resolution -> resolution.status() == Status.VERIFIED)
                .filter(resolution -> resolution.life().allows(Stage.RESCINDED))
                .forEach(this::rescinded);
    }

    public static Resolution done(Change change) {
        if (change instanceof Change.Done(var resolution)) return resolution;
        throw new AssertionError("not done but " + change);
    }

    /** What somebody sees who opens the record now; of an unknown record, its first step. */
    public static Seen seen(Resolutions resolutions, ResolutionKey key) {
        return resolutions.byKey(key.value()).map(Seen::of).orElseGet(() -> new Seen(key, 1));
    }
}

package ca.helpcommunitieslead.resolution;

import static ca.helpcommunitieslead.resolution.Stage.*;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may follow what. Steps that nobody recorded may be skipped, as a council can waive notice; what cannot have
 * happened is not there: no debate before the meeting, no ratification without a recommendation, no way back from a
 * decision but reconsideration.
 */
final class Transitions {
    private static final Set<Stage> PLANS = EnumSet.range(IDEA, ON_AGENDA);
    private static final Set<Stage> CARRIED_KINDS = EnumSet.of(CARRIED, CARRIED_AS_AMENDED, CARRIED_IN_PART);
    private static final Set<Stage> PUT_OFF = EnumSet.of(DEFERRED, REFERRED, TABLED);
    private static final Set<Stage> RECEIVED_KINDS = EnumSet.of(RECEIVED, RECEIVED_FOR_INFORMATION, FILED);
    private static final Set<Stage> DISPOSALS = EnumSet.range(DEFERRED, DEFEATED);

    private static final Set<Stage> BEGINNINGS = union(PLANS, DISPOSALS);
    private static final Map<Stage, Set<Stage>> TABLE = table();

    private Transitions() {}

    /** Milestones apart. */
    static Set<Stage> from(@Nullable Stage standing) {
        return standing == null ? BEGINNINGS : TABLE.getOrDefault(standing, Set.of());
    }

    private static Map<Stage, Set<Stage>> table() {
        var table = new EnumMap<Stage, Set<Stage>>(Stage.class);
        table.put(IDEA, union(EnumSet.of(DRAFTING, STAFF_REVIEW, NOTICE_OF_MOTION, ON_AGENDA), ended(), DISPOSALS));
        table.put(DRAFTING, union(EnumSet.of(STAFF_REVIEW, NOTICE_OF_MOTION, ON_AGENDA), ended(), DISPOSALS));
        table.put(STAFF_REVIEW, union(EnumSet.of(DRAFTING, NOTICE_OF_MOTION, ON_AGENDA), ended(), DISPOSALS));
        table.put(
                NOTICE_OF_MOTION,
                union(
                        EnumSet.of(DRAFTING, STAFF_REVIEW, ON_AGENDA, MOVED_AND_SECONDED, RULED_OUT_OF_ORDER),
                        ended(),
                        DISPOSALS));
        table.put(ON_AGENDA, union(EnumSet.of(MOVED_AND_SECONDED, RULED_OUT_OF_ORDER), ended(), DISPOSALS));
        table.put(MOVED_AND_SECONDED, union(EnumSet.of(AMENDED, DIVIDED, WITHDRAWN, RULED_OUT_OF_ORDER), DISPOSALS));
        table.put(
                AMENDED,
                union(
                        EnumSet.of(AMENDED, DIVIDED, WITHDRAWN, RULED_OUT_OF_ORDER, RECOMMENDED, DEFEATED),
                        EnumSet.of(CARRIED_AS_AMENDED, CARRIED_IN_PART),
                        PUT_OFF));
        table.put(
                DIVIDED,
                union(
                        EnumSet.of(AMENDED, WITHDRAWN, RULED_OUT_OF_ORDER, RECOMMENDED, DEFEATED),
                        CARRIED_KINDS,
                        PUT_OFF));
        for (var end : EnumSet.of(WITHDRAWN, RULED_OUT_OF_ORDER, LAPSED)) table.put(end, EnumSet.of(DRAFTING));
        for (var waiting : PUT_OFF) table.put(waiting, union(EnumSet.of(ON_AGENDA), ended(), DISPOSALS));
        table.put(
                RECOMMENDED,
                union(
                        EnumSet.of(ON_AGENDA, RECOMMENDED, LAPSED, DEFEATED, RECEIVED, RECEIVED_FOR_INFORMATION),
                        CARRIED_KINDS,
                        PUT_OFF));
        table.put(LETTER_OF_HEAD, union(EnumSet.of(DRAFTING, STAFF_REVIEW, NOTICE_OF_MOTION, ON_AGENDA), DISPOSALS));
        for (var noted : EnumSet.of(RECEIVED, RECEIVED_FOR_INFORMATION))
            table.put(
                    noted, union(EnumSet.of(ON_AGENDA, DEFEATED, RECOMMENDED), RECEIVED_KINDS, CARRIED_KINDS, PUT_OFF));
        table.put(FILED, EnumSet.of(ON_AGENDA));
        for (var carried : CARRIED_KINDS) table.put(carried, EnumSet.of(RECONSIDERED, RESCINDED, SUPERSEDED));
        table.put(DEFEATED, EnumSet.of(RECONSIDERED));
        table.put(RECONSIDERED, union(CARRIED_KINDS, EnumSet.of(DEFEATED), PUT_OFF));
        return table;
    }

    private static Set<Stage> ended() {
        return EnumSet.of(WITHDRAWN, LAPSED);
    }

    @SafeVarargs
    private static Set<Stage> union(Set<Stage>... parts) {
        var all = EnumSet.noneOf(Stage.class);
        for (var part : parts) all.addAll(part);
        return Collections.unmodifiableSet(all);
    }
}

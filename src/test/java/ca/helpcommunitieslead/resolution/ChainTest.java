package ca.helpcommunitieslead.resolution;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static ca.helpcommunitieslead.support.AResolution.aRecordOf;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.support.ADecision;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Where the substance of a decision lives that only stands behind another one (R17). */
final class ChainTest {
    private final Map<ResolutionKey, Resolution> known = new HashMap<>();
    private final Chain chain = new Chain(key -> Optional.ofNullable(known.get(key)));

    private Resolution verified(ADecision decision) {
        return known(aRecordOf(decision).build());
    }

    private Resolution known(Resolution resolution) {
        known.put(resolution.key(), resolution);
        return resolution;
    }

    @Test
    void whatItSaysItselfGoesBeforeWhatItsParentSays() {
        var parent = verified(aDecision().supporting("climate-law"));
        var child = verified(aDecision().behind(parent).opposing("climate-lens"));

        assertThat(chain.positions(child)).isEqualTo(child.decision().positions());
    }

    @Test
    void sayingThatAnAskIsUnrelatedTakesNoPosition() {
        var parent = verified(aDecision().supporting("climate-law"));
        var child = verified(aDecision().behind(parent).unrelatedTo("climate-lens"));

        assertThat(chain.positions(child)).isEqualTo(parent.decision().positions());
    }

    @Test
    void aRingOfResolutionsThatStandBehindEachOtherSaysNothing() {
        var first = aRecordOf(aDecision()).build();
        var second = verified(aDecision().behind(first));
        var ring = new Resolution(
                first.id(),
                first.key(),
                aDecision().behind(second).build(),
                first.status(),
                first.exhibits(),
                first.enteredBy(),
                null,
                null,
                first.history(),
                first.life(),
                first.disclosure(),
                first.earlier());
        known(ring);

        assertThat(chain.positions(ring)).isEmpty();
        assertThat(chain.positions(second)).isEmpty();
        assertThat(chain.waits(ring)).isFalse();
    }

    @Test
    void aParentThatIsNoRecordLendsNothing() {
        var child = verified(aDecision()
                .behind(aRecordOf(aDecision().supporting("climate-law")).build()));

        assertThat(chain.positions(child)).isEmpty();
        assertThat(chain.waits(child)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"VERIFIED", "RESCINDED"},
            mode = Mode.EXCLUDE)
    void whatNobodyVerifiedLendsNothing(Status status) {
        var parent = known(aRecordOf(aDecision().supporting("climate-law"))
                .standing(status)
                .build());
        var child = verified(aDecision().behind(parent));

        assertThat(chain.positions(child)).isEmpty();
        assertThat(chain.waits(child)).isTrue();
    }

    @Test
    void whatTheParentTookBackItOnceSaid() {
        var parent = known(aRecordOf(aDecision().supporting("climate-law"))
                .standing(Status.RESCINDED)
                .build());

        assertThat(chain.positions(verified(aDecision().behind(parent)))).hasSize(1);
    }

    @Test
    void theOneItSupportsGoesBeforeTheOneItReaffirms() {
        var supported = verified(aDecision().supporting("climate-law"));
        var earlier = verified(aDecision().supporting("climate-lens"));
        var both = verified(aDecision().behind(supported).reaffirming(earlier));

        assertThat(chain.positions(both)).isEqualTo(supported.decision().positions());
    }
}

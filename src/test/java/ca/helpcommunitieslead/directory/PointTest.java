package ca.helpcommunitieslead.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class PointTest {
    private static final Point TORONTO = new Point(43.6532, -79.3832);
    private static final Point OTTAWA = new Point(45.4215, -75.6972);

    @Test
    void theDistanceFollowsTheGreatCircle() {
        assertThat(TORONTO.kilometresTo(OTTAWA)).isCloseTo(352, within(2.0));
        assertThat(OTTAWA.kilometresTo(TORONTO)).isEqualTo(TORONTO.kilometresTo(OTTAWA));
        assertThat(TORONTO.kilometresTo(TORONTO)).isZero();
        assertThat(new Point(0, 0).kilometresTo(new Point(0, 180))).isCloseTo(20015, within(1.0));
    }

    @Test
    void aPlaceOffTheEarthIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Point(91, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Point(0, Double.NaN));
    }
}

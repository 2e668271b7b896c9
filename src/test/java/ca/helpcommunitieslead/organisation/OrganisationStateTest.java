package ca.helpcommunitieslead.organisation;

import static ca.helpcommunitieslead.organisation.OrganisationState.APPROVED;
import static ca.helpcommunitieslead.organisation.OrganisationState.CONFIRMED;
import static ca.helpcommunitieslead.organisation.OrganisationState.REFUSED;
import static ca.helpcommunitieslead.organisation.OrganisationState.REQUESTED;
import static ca.helpcommunitieslead.organisation.OrganisationState.TAKEN_DOWN;
import static ca.helpcommunitieslead.organisation.OrganisationState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class OrganisationStateTest {
    private static final Map<OrganisationState, Set<OrganisationState>> ALLOWED = Map.of(
            REQUESTED, Set.of(CONFIRMED),
            CONFIRMED, Set.of(APPROVED, REFUSED, WITHDRAWN),
            APPROVED, Set.of(WITHDRAWN, TAKEN_DOWN),
            REFUSED, Set.of(CONFIRMED, APPROVED),
            WITHDRAWN, Set.of(CONFIRMED),
            TAKEN_DOWN, Set.of(APPROVED));

    @Test
    void eachPairOfStatesIsAllowedOrNot() {
        for (var from : OrganisationState.values()) {
            for (var to : OrganisationState.values()) {
                assertThat(from.canBecome(to))
                        .as(from + " to " + to)
                        .isEqualTo(ALLOWED.getOrDefault(from, Set.of()).contains(to));
            }
        }
    }

    @Test
    void r10NothingIsPublicWithoutAConfirmedAddressAndADecisionOfStaff() {
        assertThat(REQUESTED.next()).isEqualTo(Set.of(CONFIRMED));
        for (var state : List.of(REQUESTED, WITHDRAWN))
            assertThat(state.canBecome(APPROVED)).isFalse();
    }
}

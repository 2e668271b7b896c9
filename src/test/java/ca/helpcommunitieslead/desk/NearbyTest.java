package ca.helpcommunitieslead.desk;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.resolution.Disclosure;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Plans;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who nearby has decided, refused, or prepares as far as they let members know. */
final class NearbyTest {
    private static final MunicipalityCode KITCHENER = new MunicipalityCode("3530013");
    private static final MunicipalityCode CAMBRIDGE = new MunicipalityCode("3530010");
    private static final MunicipalityCode WATERLOO = new MunicipalityCode("3530016");

    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void decisionsAreShownAndHiddenPlansAreNot() {
        var records = new Records(site);
        records.reported(aDecision().of(KITCHENER).ending(Outcome.DEFEATED));
        var plans = site.bean(Plans.class);
        plans.begin(records.member, CAMBRIDGE, Disclosure.HIDDEN);
        plans.begin(records.member, WATERLOO, Disclosure.COUNTED);
        var member = Member.at(site, Member.GUELPH);

        var page = member.opens("/nearby").body();
        assertThat(page)
                .contains("Kitchener", "defeated", "Waterloo", "Preparing: idea")
                .doesNotContain("Cambridge");
        assertThat(page).contains(" km</small>", "2 councils within 100 km");
        assertThat(Member.at(site, Member.OTTAWA).opens("/nearby?distance=50").body())
                .doesNotContain("Kitchener");
    }
}

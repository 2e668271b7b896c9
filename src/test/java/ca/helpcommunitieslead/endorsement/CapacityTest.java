package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** R7: as what somebody endorses, in the form, on the page where they confirm, and in their mail. */
final class CapacityTest {
    private static final String COUNTY = "3501";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void whoSaysNothingEndorsesAsAResident() {
        var jane = Endorser.on(site);
        jane.endorses();

        assertThat(stored(jane, "capacity || office || comment || coalesce(office_municipality_code, '')"))
                .isEqualTo("RESIDENT");
        assertThat(stored(jane, "(select count(*)::text from endorsement_listed l where l.number = e.number)"))
                .isEqualTo("0");
    }

    @Test
    void r7WhatIsConfirmedIsShownBeforeTheButtonAndFrozenByIt() {
        var jane = Endorser.on(site);
        jane.sends("capacity", "elected", "office", "Councillor, Ward 3", "comment", "Our creek floods.");

        assertThat(jane.mails().getFirst().text()).contains("You endorse as: Councillor, Ward 3");
        assertThat(jane.opens(jane.own() + "/confirmation/new").body())
                .contains(
                        "an elected member of a council",
                        "Councillor, Ward 3, Ottawa (City), 2026–2030 term",
                        "Our creek floods.");
        jane.presses(jane.own() + "/confirmation");

        assertThat(stored(jane, "office_municipality_code || ' ' || council_term || ' ' || capacity_check"))
                .isEqualTo(Endorser.OTTAWA + " 2026-2030 WAITING");
        assertThat(jane.mails().getFirst().text())
                .contains("Somebody checks your office (Councillor, Ward 3)", "Somebody reads your comment");
        assertThat(jane.opens(jane.own()).body())
                .contains("Your office is not shown yet", "Your comment is not shown yet");
    }

    @Test
    void r7ACouncillorIsOnePersonAndNoCouncil() {
        var before = site.bean(Endorsements.class).recount().individuals();
        Endorser.on(site).endorses("capacity", "elected", "office", "Mayor");

        assertThat(site.bean(Endorsements.class).recount().individuals()).isEqualTo(before + 1);
        assertThat(site.visitor().get("/en/councils/ottawa").body())
                .contains("No decision")
                .doesNotContain("Mayor");
    }

    @Test
    void anOfficeMayBeHeldElsewhereAlsoInAnUpperTier() {
        var jane = Endorser.on(site);
        jane.endorses("capacity", "staff", "office", "Planner", "officeMunicipality", COUNTY);

        assertThat(stored(jane, "municipality_code || ' ' || office_municipality_code"))
                .isEqualTo(Endorser.OTTAWA + " " + COUNTY);
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        var jane = Endorser.on(site);
        var forgotten = jane.sends("office", "Reeve", "comment", "Why not");
        assertThat(forgotten.status()).isEqualTo(422);
        assertThat(forgotten.body())
                .contains("You named an office", "href=\"#field-capacity\"", "value=\"Reeve\"", ">Why not</textarea>")
                .contains("<details class=\"part\" open>");

        var unnamed = jane.sends("capacity", "elected", "officeMunicipality", COUNTY);
        assertThat(unnamed.status()).isEqualTo(422);
        assertThat(unnamed.body())
                .contains("Please name your office", "value=\"elected\" selected", "value=\"3501\" selected");
        assertThat(jane.sends("capacity", "king", "office", "King").status()).isEqualTo(422);
        assertThat(jane.sends("comment", "See www.x.org").status()).isEqualTo(422);
        assertThat(jane.livingAt("V9Z 1A1")
                        .sends("capacity", "elected", "office", "Mayor")
                        .body())
                .contains("Please choose the municipality in which you hold this office");
        assertThat(jane.mails()).isEmpty();
    }

    @Test
    void lookingUpTheMunicipalityKeepsTheOfficeAndTheComment() {
        var found = Endorser.on(site)
                .sends(
                        "lookup",
                        "true",
                        "capacity",
                        "staff",
                        "office",
                        "Clerk",
                        "officeMunicipality",
                        COUNTY,
                        "comment",
                        "Because")
                .body();

        assertThat(found)
                .contains("value=\"staff\" selected", "value=\"Clerk\"", "value=\"3501\" selected")
                .contains(">Because</textarea>");
    }

    private static String stored(Endorser endorser, String column) {
        return site.sql()
                .sql("select " + column + " from endorsement e where email = :email")
                .param("email", endorser.email())
                .query(String.class)
                .single();
    }
}

package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

final class LookupTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void theButtonFindsTheMunicipalityKeepsWhatWasTypedAndStoresNothing() {
        var answer = site.visitor()
                .post(
                        "/en/endorse",
                        "name",
                        "J",
                        "email",
                        "jane@",
                        "postalCode",
                        "k0a1a0",
                        "updates",
                        "true",
                        "from",
                        "green-ottawa",
                        "lookup",
                        "true");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("value=\"3506008\" selected", "touches several municipalities", "about 90%")
                .contains("value=\"J\"", "value=\"jane@\"", "value=\"k0a1a0\"", "value=\"green-ottawa\"", " checked>")
                .doesNotContain("aria-invalid");
        assertThat(site.sql()
                        .sql("select count(*) from endorsement")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aChoiceAmongTheProbableOnesStaysAndOneElsewhereDoesNot() {
        assertThat(lookUp("3502036")).contains("value=\"3502036\" selected");
        assertThat(lookUp("3520005")).contains("value=\"3506008\" selected");
    }

    private static String lookUp(String chosen) {
        return site.visitor()
                .post("/en/endorse", "postalCode", "K0A 1A0", "municipality", chosen, "lookup", "true")
                .body();
    }

    @Test
    void anUnreadablePostalCodeIsSaidToBeSo() {
        var answer = site.visitor().post("/fr/endorse", "postalCode", "12345", "lookup", "true");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Ce n’est pas un code postal canadien");
    }

    @Test
    void machinesAreToldWhatAPostalAreaTouches() {
        var answer = new JsonMapper()
                .readTree(site.visitor().get("/api/v1/postal-areas/K0A?lang=fr").body());

        assertThat(answer.get("area").asString()).isEqualTo("K0A");
        var best = answer.get("municipalities").get(0);
        assertThat(best.get("code").asString()).isEqualTo("3506008");
        assertThat(best.get("label").asString()).isEqualTo("Ottawa (cité)");
        assertThat(best.get("percent").asDouble()).isEqualTo(90.1);
        assertThat(site.visitor().get("/api/v1/postal-areas/V9Z").body()).contains("\"municipalities\":[]");
        assertThat(site.visitor().get("/api/v1/postal-areas/W0A").status()).isEqualTo(404);
        assertThat(site.visitor().get("/api/v1/postal-areas/K0A?lang=xx").status())
                .isEqualTo(404);
    }
}

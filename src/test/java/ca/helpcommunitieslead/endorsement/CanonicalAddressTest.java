package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R3: addresses are compared in a canonical form. */
final class CanonicalAddressTest {
    private static final List<String> DOMAINS = List.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "yahoo.ca",
            "yahoo.com",
            "proton.me",
            "protonmail.com",
            "protonmail.ch",
            "pm.me",
            "icloud.com",
            "me.com",
            "mac.com",
            "fastmail.com",
            "ville.example");
    private static final List<String> LOCAL_PARTS = List.of(
            "jane",
            "jane.doe",
            "j",
            "jane-doe",
            "j.a.n.e",
            "+jane",
            "-jane",
            ".",
            "..",
            "+",
            "-",
            "+.+",
            ".+a.+b",
            "-a-b",
            "jane+",
            "jane-",
            "jane.+x");

    @ParameterizedTest
    @CsvSource({
        "Jane.Doe+news@GMail.com,   janedoe@gmail.com",
        "j.a.n.e.d.o.e@googlemail.com, janedoe@gmail.com",
        "jane.doe+x@outlook.com,    jane.doe@outlook.com",
        "jane.doe+x@hotmail.com,    jane.doe@hotmail.com",
        "jane+x@live.com,           jane@live.com",
        "jane-shopping@yahoo.ca,    jane@yahoo.ca",
        "jane.doe@yahoo.com,        jane.doe@yahoo.com",
        "jane+x@protonmail.com,     jane@proton.me",
        "Ja.n-e_Doe+x@protonmail.ch, janedoe@proton.me",
        "j-a-n-e@proton.me,         jane@proton.me",
        "JANE@pm.me,                jane@proton.me",
        "jane@mac.com,              jane@icloud.com",
        "jane+x@me.com,             jane@icloud.com",
        "jane+x@fastmail.com,       jane@fastmail.com",
        "jane-doe+x@ville.example,  jane-doe@ville.example",
        "Jane.Doe@Ville.Example,    jane.doe@ville.example",
    })
    void oneMailboxHasOneForm(String address, String canonical) {
        assertThat(canonical(address)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "jane.doe@outlook.com, janedoe@outlook.com",
        "jane@outlook.com,     jane@hotmail.com",
        "jane-x@gmail.com,     jane@gmail.com",
        "jane-x@proton.me,     jane@proton.me",
        "jane@yahoo.ca,        jane@yahoo.com",
        "+x@ville.example,     +y@ville.example",
    })
    void twoMailboxesHaveTwoForms(String one, String other) {
        assertThat(canonical(one)).isNotEqualTo(canonical(other));
    }

    @Test
    void theFormOfAFormIsTheSame() {
        assertThat(everyAddress()).hasSize(272).allSatisfy(address -> {
            var once = canonical(address);
            assertThat(canonical(once)).isEqualTo(once);
            assertThat(once).doesNotStartWith("@");
        });
    }

    @Test
    void neitherCaseNorATagChangesTheForm() {
        assertThat(everyAddress()).allSatisfy(address -> {
            assertThat(canonical(address.toUpperCase(Locale.ROOT))).isEqualTo(canonical(address));
            assertThat(canonical(address.replace("@", "+tag@"))).isEqualTo(canonical(address));
        });
    }

    /** Whatever somebody types as an address, within what mail knows. */
    @Test
    void r3RandomAddressesKeepTheSameRules() {
        var random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            var localPart = word(random, "abcXYZ019.-_+", random.nextInt(1, 14));
            var domain = random.nextInt(4) == 0
                    ? word(random, "abcXYZ", random.nextInt(1, 8)) + ".ca"
                    : DOMAINS.get(random.nextInt(DOMAINS.size()));
            var address = localPart + "@" + domain;
            var once = canonical(address);

            assertThat(canonical(once)).as(address).isEqualTo(once);
            assertThat(canonical(address.toUpperCase(Locale.ROOT))).as(address).isEqualTo(once);
            assertThat(canonical(address.toLowerCase(Locale.ROOT))).as(address).isEqualTo(once);
            assertThat(canonical(localPart + "+" + word(random, "abc+.-", 4) + "@" + domain))
                    .as(address)
                    .isEqualTo(once);
            assertThat(once).as(address).matches("[^@]+@[^@]+");
        }
    }

    private static String word(Random random, String letters, int length) {
        var word = new StringBuilder();
        for (int i = 0; i < length; i++) word.append(letters.charAt(random.nextInt(letters.length())));
        return word.toString();
    }

    private static List<String> everyAddress() {
        var addresses = new ArrayList<String>();
        for (var domain : DOMAINS) {
            for (var localPart : LOCAL_PARTS) addresses.add(localPart + "@" + domain);
        }
        return addresses;
    }

    private static String canonical(String address) {
        return CanonicalAddress.of(new EmailAddress(address)).value();
    }
}

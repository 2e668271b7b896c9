package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.Multipart;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Somebody with a desk, signed in. */
record Member(TestSite site, Person person, MunicipalityCode council, Visitor visitor) {
    static final String GUELPH = "3523008";
    static final String OTTAWA = "3506008";
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-z]{32})\"");
    private static final AtomicInteger COUNT = new AtomicInteger();

    static Member at(TestSite site, String council) {
        return at(site, council, true);
    }

    static Member at(TestSite site, String council, boolean askable) {
        var email = new EmailAddress("member" + COUNT.incrementAndGet() + "@example.org");
        var code = new MunicipalityCode(council);
        site.bean(Admissions.class)
                .admit(
                        site.secretariat(),
                        new JoiningRequest(
                                "Member Number " + Character.toString('A' + COUNT.get() % 26),
                                email,
                                new Seat(code, Office.COUNCILLOR, ""),
                                askable,
                                Lang.EN));
        var person = site.bean(People.class).byEmail(email).orElseThrow();
        return new Member(site, person, code, site.signIn(person));
    }

    Membership membership() {
        return site.bean(Memberships.class).current(person, council).orElseThrow();
    }

    Answer opens(String path) {
        return visitor.get("/en/desk" + path);
    }

    Answer sends(String page, String path, String... fields) {
        return visitor.postAs("/en/desk" + page, "/en/desk" + path, fields);
    }

    /** The one-time key of a fresh outcome form. */
    String key() {
        var key = KEY.matcher(opens("/outcome").body());
        if (!key.find()) throw new AssertionError("a form without a key");
        return key.group(1);
    }

    Answer reports(String key, String... fields) {
        return Multipart.formAt(visitor, "/en/desk/outcome")
                .field("key", key)
                .field("council", council.value())
                .fields(fields)
                .send("/en/desk/outcome");
    }
}

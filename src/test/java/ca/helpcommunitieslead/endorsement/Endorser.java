package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.Letter;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody with a mailbox who endorses. */
final class Endorser {
    static final String OTTAWA = "3506008";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final TestSite site;
    private final Visitor visitor;
    private final String name;
    private final String email;
    private final String postalCode;
    private final String lang;

    private Endorser(TestSite site, String name, String email, String postalCode, String lang) {
        this.site = site;
        this.visitor = site.visitor();
        this.name = name;
        this.email = email;
        this.postalCode = postalCode;
        this.lang = lang;
    }

    static Endorser on(TestSite site) {
        return new Endorser(site, "Jane Doe", "jane" + COUNT.incrementAndGet() + "@ville.example", "K1P 1J1", "en");
    }

    Endorser named(String other) {
        return new Endorser(site, other, email, postalCode, lang);
    }

    Endorser at(String otherEmail) {
        return new Endorser(site, name, otherEmail, postalCode, lang);
    }

    Endorser livingAt(String otherPostalCode) {
        return new Endorser(site, name, email, otherPostalCode, lang);
    }

    Endorser speaking(String other) {
        return new Endorser(site, name, email, postalCode, other);
    }

    String email() {
        return email;
    }

    /** Sends the form, with further fields given as names and values in turn. */
    Answer sends(String... more) {
        var fields = new ArrayList<>(List.of("name", name, "email", email, "postalCode", postalCode));
        fields.addAll(List.of(more));
        return visitor.post("/" + lang + "/endorse", fields.toArray(String[]::new));
    }

    List<Letter> mails() {
        return site.mails(email);
    }

    /** The address of the person's own page, by the newest mail. */
    String own() {
        return own(mails().getFirst());
    }

    static String own(Letter mail) {
        var path = mail.link("/endorsements/");
        return path.substring(0, path.indexOf("/endorsements/") + "/endorsements/".length() + 32);
    }

    Answer opens(String path) {
        return visitor.get(path);
    }

    Answer presses(String path, String... fields) {
        return visitor.post(path, fields);
    }

    /** Sends the form and presses the button; the address of the own page. */
    String endorses(String... more) {
        sends(more);
        var own = own();
        presses(own + "/confirmation");
        return own;
    }

    /** What is stored of the people on this mailbox. */
    long stored() {
        return site.sql()
                .sql("select count(*) from endorsement where email = :email")
                .param("email", email)
                .query(Long.class)
                .single();
    }
}

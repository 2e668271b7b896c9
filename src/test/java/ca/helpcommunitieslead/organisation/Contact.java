package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.ReviewQueue.Decision;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.Letter;
import ca.helpcommunitieslead.support.Multipart;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody with a mailbox who signs on an organisation. */
final class Contact {
    static final String OTTAWA = "3506008";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final TestSite site;
    private final Visitor visitor;
    private final Map<String, String> form = new LinkedHashMap<>();
    private final String lang;

    private Contact(TestSite site, String lang) {
        this.site = site;
        this.visitor = site.visitor();
        this.lang = lang;
    }

    static Contact on(TestSite site) {
        return speaking(site, "en");
    }

    static Contact speaking(TestSite site, String lang) {
        var number = COUNT.incrementAndGet();
        return new Contact(site, lang)
                .with("name", "Friends of River " + number)
                .with("kind", "ENVIRONMENT")
                .with("municipality", OTTAWA)
                .with("website", "https://river" + number + ".example.org/")
                .with("about", "We look after the river.")
                .with("signatory", "Jane Doe")
                .with("capacity", "Chair")
                .with("email", "chair" + number + "@river.example")
                .with("authority", "true");
    }

    Contact with(String field, String value) {
        form.put(field, value);
        return this;
    }

    String name() {
        return form.getOrDefault("name", "");
    }

    String email() {
        return form.getOrDefault("email", "");
    }

    Answer sends() {
        return visitor.post("/" + lang + "/organisations", fields(form));
    }

    Answer sendsWithLogo(byte[] logo) {
        return Multipart.plainForm(visitor)
                .fields(fields(form))
                .file("logo", "logo.png", logo)
                .send("/" + lang + "/organisations");
    }

    static String[] fields(Map<String, String> form) {
        return form.entrySet().stream()
                .flatMap(entry -> List.of(entry.getKey(), entry.getValue()).stream())
                .toArray(String[]::new);
    }

    List<Letter> mails() {
        return site.mails(email());
    }

    /** The address of the contact's own page, by the newest mail. */
    String own() {
        return own(mails().getFirst());
    }

    static String own(Letter mail) {
        var path = mail.link("/organisation-access/");
        return path.substring(0, path.indexOf("/organisation-access/") + "/organisation-access/".length() + 32);
    }

    SecretToken token() {
        var own = own();
        return new SecretToken(own.substring(own.lastIndexOf('/') + 1));
    }

    Answer opens(String path) {
        return visitor.get(path);
    }

    Answer presses(String path, String... fields) {
        return visitor.post(path, fields);
    }

    Answer handsIn(String path, byte[] logo) {
        return Multipart.plainForm(visitor).file("logo", "logo.png", logo).send(path);
    }

    /** Sends the form and presses the button; the address of the own page. */
    String confirms() {
        sends();
        var own = own();
        presses(own + "/confirmation");
        return own;
    }

    /** Confirms, and staff approve; the address of the own page. */
    String isApproved() {
        var own = confirms();
        decide(site.person(Role.VERIFIER), true);
        return own;
    }

    boolean decide(Person by, boolean accepted) {
        return decide(by, new Decision(accepted, accepted ? "" : "cannotVerify", accepted ? "" : "We looked."));
    }

    boolean decide(Person by, Decision decision) {
        return site.bean(OrganisationQueue.class).decide(by, id().value().toString(), decision);
    }

    OrganisationId id() {
        return new OrganisationId(site.sql()
                .sql("select id from organisation where email = :email order by (state = 'REQUESTED'), id desc limit 1")
                .param("email", email())
                .query(UUID.class)
                .single());
    }

    Organisation stored() {
        return site.bean(OrganisationStore.class).byId(id()).orElseThrow();
    }

    /** How many rows hold this address. */
    long rows() {
        return site.sql()
                .sql("select count(*) from organisation where email = :email")
                .param("email", email())
                .query(Long.class)
                .single();
    }

    String slug() {
        return stored().publicSlug().orElseThrow().value();
    }
}

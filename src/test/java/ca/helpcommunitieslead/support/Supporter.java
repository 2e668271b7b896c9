package ca.helpcommunitieslead.support;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Somebody who has endorsed, for tests of what others see of it. */
public record Supporter(TestSite site, String email, String own) {
    private static final String OTTAWA = "3506008";

    /** Sends the form in this language, with further fields as names and values in turn, and presses the button. */
    public static Supporter on(TestSite site, String lang, String name, String email, String... more) {
        var visitor = site.visitor();
        var fields =
                new ArrayList<>(List.of("name", name, "email", email, "postalCode", "K1P 1J1", "municipality", OTTAWA));
        fields.addAll(List.of(more));
        var sent = visitor.post("/" + lang + "/endorse", fields.toArray(String[]::new));
        if (sent.status() != 303) throw new AssertionError("the form answered " + sent.status() + sent.body());
        var link = site.mails(email).getFirst().link("/confirmation/new");
        var own = link.substring(0, link.length() - "/confirmation/new".length());
        visitor.post(own + "/confirmation");
        return new Supporter(site, email, own);
    }

    public UUID id() {
        return site.sql()
                .sql("select id from endorsement where email = :email")
                .param("email", email)
                .query(UUID.class)
                .single();
    }

    /** What stands in a column of the person's row, as text. */
    public String stored(String column) {
        return site.sql()
                .sql("select " + column + "::text from endorsement where email = :email")
                .param("email", email)
                .query(String.class)
                .single();
    }

    public List<Letter> mails() {
        return site.mails(email);
    }
}

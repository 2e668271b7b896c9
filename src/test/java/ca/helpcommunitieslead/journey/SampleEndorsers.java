package ca.helpcommunitieslead.journey;

import ca.helpcommunitieslead.support.TestSite;

/** Invented people who endorsed, so that the public list and its numbers have something to show. */
final class SampleEndorsers {
    private static final int PEOPLE = 7;

    private SampleEndorsers() {}

    static void keep(TestSite site) {
        for (int i = 0; i < PEOPLE; i++)
            endorse(site, "Sample Person " + (char) ('A' + i), "sample" + i + "@example.org");
        site.sql()
                .sql(
                        "update endorsement set capacity_check = 'STAFF', comment_check = 'SHOWN' where state = 'CONFIRMED'")
                .update();
    }

    private static void endorse(TestSite site, String name, String mailbox) {
        site.visitor()
                .post(
                        "/en/endorse",
                        "name",
                        name,
                        "email",
                        mailbox,
                        "postalCode",
                        "K1P 1J1",
                        "municipality",
                        "3506008",
                        "showName",
                        "true",
                        "capacity",
                        "elected",
                        "office",
                        "Councillor",
                        "comment",
                        "We are ready.");
        var own = site.mails(mailbox).getFirst().link("/confirmation/new").replace("/new", "");
        site.visitor().post(own);
    }
}

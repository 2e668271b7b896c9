package ca.helpcommunitieslead.follow;

import ca.helpcommunitieslead.endorsement.EndorsementId;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.support.TestSite;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** People on a site who endorsed, written straight into the database, as there must be many. */
public final class Followers {
    private final TestSite site;
    private long count;

    public Followers(TestSite site) {
        this.site = site;
    }

    /** Nobody endorses, nothing is written and nothing was mailed. */
    public void clear() {
        for (var table : List.of("campaign_update", "outbox_mail", "endorsement", "mail_stop", "mail_suppression")) {
            site.sql().sql("delete from " + table).update();
        }
    }

    public EndorsementId add(Lang lang) {
        return add("follower" + (count + 1) + "@ville.example", lang);
    }

    public EndorsementId add(String mailbox, Lang lang) {
        count++;
        var id = new UUID(0x0190_0000_0000_7000L + count, count);
        site.sql()
                .sql("""
                        insert into endorsement (id, mailbox, email, name, name_key, postal_code, lang, inviter, state,
                                                 number, requested_at, confirmed_at)
                        values (:id, :mailbox, :mailbox, :name, :name, 'K1P 1J1', :lang, '', 'CONFIRMED',
                                :number, now(), now())""")
                .param("id", id)
                .param("mailbox", mailbox)
                .param("name", "Follower " + count)
                .param("lang", lang.code())
                .param("number", 1_000_000 + count)
                .update();
        consent(id, true);
        return new EndorsementId(id);
    }

    private void consent(UUID id, boolean given) {
        site.sql().sql("""
                        insert into endorsement_consent (endorsement_id, kind, given, wording, lang, at, source)
                        values (:id, 'UPDATES', :given, 'News, please', 'en', now(), '/en/endorse')""").param("id", id).param("given", given).update();
    }

    public void takeBackConsent(EndorsementId id) {
        consent(id.value(), false);
    }

    public void setState(EndorsementId id, String state) {
        site.sql()
                .sql("update endorsement set state = :state where id = :id")
                .param("id", id.value())
                .param("state", state)
                .update();
    }

    /** How many mails in the outbox each address has. */
    public Map<String, Integer> mails() {
        var mails = new TreeMap<String, Integer>();
        site.sql()
                .sql("select recipient from outbox_mail where kind = 'BULK'")
                .query(String.class)
                .list()
                .forEach(recipient -> mails.merge(recipient, 1, Integer::sum));
        return mails;
    }
}

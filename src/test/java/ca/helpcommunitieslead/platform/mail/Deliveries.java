package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.platform.config.SmtpUrl;
import ca.helpcommunitieslead.support.TestSite;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What tests of the outbox share. */
final class Deliveries {
    private Deliveries() {}

    static SmtpUrl serverAt(int port) {
        return new SmtpUrl("127.0.0.1", port, false, Optional.empty(), Optional.empty());
    }

    static void waitUntil(BooleanSupplier done) throws InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (!done.getAsBoolean()) {
            if (Instant.now().isAfter(end)) throw new AssertionError("waited in vain");
            Thread.sleep(50);
        }
    }

    static void askForLink(TestSite site, String mailbox) {
        site.visitor().post("/en/sign-in", "email", mailbox);
    }

    static long mails(TestSite site, String condition) {
        return site.sql()
                .sql("select count(*) from outbox_mail where " + condition)
                .query(Long.class)
                .single();
    }
}

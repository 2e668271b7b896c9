package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.CouncilPractice;
import ca.helpcommunitieslead.directory.Councils;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Ids;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.kernel.TokenSource;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.jobs.RecurringJob;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Asking clerks' offices whether a record is right, once with one reminder. For what they answer see {@link ClerkAnswers}. */
@Component
public final class Clerks {
    static final Duration LINK_LASTS = Duration.ofDays(30);
    private static final Duration REMINDED_AFTER = Duration.ofDays(10);
    private static final Duration EVERY = Duration.ofHours(1);

    private final ClerkStore store;
    private final ClerkPost post;
    private final Resolutions resolutions;
    private final Offices offices;
    private final Stamps stamps;

    Clerks(ClerkStore store, ClerkPost post, Resolutions resolutions, Offices offices, Stamps stamps) {
        this.store = store;
        this.post = post;
        this.resolutions = resolutions;
        this.offices = offices;
        this.stamps = stamps;
    }

    @Bean
    static RecurringJob clerkRemindersJob(Clerks clerks) {
        return new RecurringJob("clerk-reminders", EVERY, clerks::remind);
    }

    /** What was asked about a record, newest first. */
    public List<ClerkRequest> of(ResolutionKey key) {
        return store.of(key);
    }

    /** Mails the question, and keeps the office's address and language with what is known of the council. */
    public Asking ask(Person by, ResolutionKey key, EmailAddress office, Lang lang) {
        return stamps.tx().call(() -> {
            var record = resolutions.byKey(key.value());
            if (record.isEmpty()) return new Asking.Unknown();
            var now = stamps.clock().instant();
            var open = store.of(key).stream()
                    .filter(request -> request.office().equals(office) && request.isOpenAt(now))
                    .findFirst();
            if (open.isPresent()) return new Asking.Already(open.get());
            var request = new ClerkRequest(
                    stamps.ids().next(), key, office, lang, now, now.plus(LINK_LASTS), null, List.of());
            if (!post.reaches(request)) return new Asking.Stopped();
            offices.keep(by, record.get(), office, lang);
            store.add(request, by.id());
            post.ask(request, record.get(), link(request.id()));
            offices.audit()
                    .record(by.id(), "clerk.ask", key.value(), Map.of("domain", office.domain(), "lang", lang.code()));
            return new Asking.Asked(request);
        });
    }

    private SecretToken link(UUID request) {
        var token = stamps.tokens().secret();
        store.addLink(token.hash(), request);
        return token;
    }

    /** Offices that have not answered for ten days are reminded, and never again. */
    void remind() {
        stamps.tx().run(() -> {
            var now = stamps.clock().instant();
            for (var request : store.toRemind(now.minus(REMINDED_AFTER), now)) {
                store.reminded(request.id(), now);
                var record = resolutions.byKey(request.resolution().value());
                record.filter(_ -> post.reaches(request))
                        .ifPresent(known -> post.remind(request, known, link(request.id())));
            }
        });
    }

    /** What came of asking. */
    public sealed interface Asking {
        record Asked(ClerkRequest request) implements Asking {}

        /** The office has a link that can still be opened. */
        record Already(ClerkRequest request) implements Asking {}

        /** The office wants no such mail. */
        record Stopped() implements Asking {}

        record Unknown() implements Asking {}
    }

    /** What requests are stamped with, and their transaction. */
    @Component("clerkStamps")
    record Stamps(Ids ids, TokenSource tokens, InstantSource clock, Tx tx, Campaigns campaigns) {}

    /** Where the addresses of offices are kept, and what was done with them. */
    @Component("clerkOffices")
    record Offices(Councils councils, AuditLog audit) {
        void keep(Person by, Resolution record, EmailAddress office, Lang lang) {
            var known = councils.practice(record.council());
            if (known.clerkEmail().equals(office.value())
                    && known.clerkLanguage().equals(lang.code())) return;
            councils.save(
                    by.id(),
                    new CouncilPractice(
                            known.council(),
                            known.notice(),
                            known.noticeIn(),
                            known.agendaDays(),
                            known.seconderNeeded(),
                            office.value(),
                            lang.code(),
                            known.source(),
                            known.checkedOn()));
        }
    }
}

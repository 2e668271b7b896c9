package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.ReviewQueue;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.resolution.ClerkAnswers.Waiting;
import ca.helpcommunitieslead.resolution.ClerkRequest.Kind;
import ca.helpcommunitieslead.resolution.ClerkRequest.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What clerks' offices say is wrong, for editors, and what they say was taken back, for verifiers: the same who may do so
 * on the record's page.
 */
final class ClerkQueue implements ReviewQueue {
    private static final String REASON = "resolution.clerk.refuse.unclear";
    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Kind about;
    private final ClerkAnswers answers;
    private final Municipalities municipalities;

    private ClerkQueue(Kind about, ClerkAnswers answers, Municipalities municipalities) {
        this.about = about;
        this.answers = answers;
        this.municipalities = municipalities;
    }

    @Override
    public String kind() {
        return about == Kind.CORRECTION ? "clerk-correction" : "clerk-rescission";
    }

    @Override
    public String labelKey() {
        return about == Kind.CORRECTION ? "resolution.review.clerkCorrection" : "resolution.review.clerkRescission";
    }

    @Override
    public Role role() {
        return about == Kind.CORRECTION ? Role.EDITOR : Role.VERIFIER;
    }

    @Override
    public List<Review> waiting(int most) {
        return answers.waiting(about, most).stream().map(this::review).toList();
    }

    @Override
    public Optional<Review> find(String id) {
        if (!id.matches(UUID_FORM)) return Optional.empty();
        return answers.find(UUID.fromString(id))
                .filter(found -> found.answer().kind() == about)
                .map(this::review);
    }

    private Review review(Waiting waiting) {
        var record = waiting.record();
        return new Review(
                waiting.answer().id().toString(),
                municipalities.get(record.council()).officialName() + ", "
                        + record.decision().day(),
                waiting.answer().words(),
                waiting.answer().at(),
                "/admin/resolutions/" + record.key(),
                facts(waiting),
                waiting.answer().state() == State.WAITING);
    }

    private static List<Fact> facts(Waiting waiting) {
        var facts = new ArrayList<Fact>();
        for (var difference : waiting.answer().differences()) {
            var now = difference.field().of(waiting.record().decision());
            facts.add(new Fact(difference.field().labelKey(), shown(now) + " → " + shown(difference.should())));
        }
        var day = waiting.answer().day();
        if (day != null) facts.add(new Fact("resolution.fact.rescinded", day.toString()));
        facts.add(new Fact("resolution.clerk.office", waiting.request().office().value()));
        return facts;
    }

    private static String shown(String value) {
        return value.isEmpty() ? "–" : value;
    }

    /** Nobody is mailed: the office sees at its link what is recorded now. */
    @Override
    public List<Reason> reasons() {
        return List.of(new Reason("unclear", REASON, "resolution.clerk.refuse.words"));
    }

    @Override
    public boolean decide(Person by, String id, Decision decision) {
        if (find(id).isEmpty()) return false;
        var answer = UUID.fromString(id);
        return decision.accepted() ? answers.accept(by, answer) : answers.refuse(by, answer);
    }

    @Configuration(proxyBeanMethods = false)
    static class Queues {
        @Bean
        ClerkQueue clerkCorrections(ClerkAnswers answers, Municipalities municipalities) {
            return new ClerkQueue(Kind.CORRECTION, answers, municipalities);
        }

        @Bean
        ClerkQueue clerkRescissions(ClerkAnswers answers, Municipalities municipalities) {
            return new ClerkQueue(Kind.RESCISSION, answers, municipalities);
        }
    }
}

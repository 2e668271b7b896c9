package ca.helpcommunitieslead.admin.web;

import ca.helpcommunitieslead.admin.Inbox;
import ca.helpcommunitieslead.admin.Inbox.Count;
import ca.helpcommunitieslead.admin.Inbox.Item;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What waits.
 *
 * @param kind the one kind that is listed; empty: all
 * @param groups what is listed, by how long it has waited
 */
public record InboxPage(List<Count> counts, String kind, List<Group> groups, ZoneId zone, Optional<String> noticeKey) {
    private static final int LONGEST_EXCERPT = 160;

    public InboxPage {
        counts = List.copyOf(counts);
        groups = List.copyOf(groups);
    }

    static InboxPage of(List<Count> counts, List<Item> items, Submission query, Moment moment) {
        var groups = Arrays.stream(Age.values())
                .map(age -> new Group(
                        age,
                        items.stream()
                                .filter(item -> Age.of(item.review().since(), moment.now()) == age)
                                .toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
        return new InboxPage(counts, query.text("kind"), groups, moment.zone(), ReviewNotice.keyFrom(query));
    }

    public int total() {
        return counts.stream().mapToInt(Count::waiting).sum();
    }

    /** How many wait of what is listed. */
    private int wanted() {
        return counts.stream()
                .filter(count -> kind.isEmpty() || count.queue().kind().equals(kind))
                .mapToInt(Count::waiting)
                .sum();
    }

    public boolean isCutOff() {
        return wanted() > Inbox.MOST_LISTED;
    }

    /** The number, which is “at least” where nobody counted further. */
    public static String number(Ui ui, int waiting) {
        return ui.number(waiting) + (waiting >= Inbox.MOST_COUNTED ? "+" : "");
    }

    public static String excerpt(Item item) {
        var text = item.review().text();
        if (text.codePointCount(0, text.length()) <= LONGEST_EXCERPT) return text;
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_EXCERPT)).strip() + "…";
    }

    /** How long something has waited. */
    public enum Age {
        OVERDUE(Duration.ofDays(7)),
        LATE(Duration.ofDays(3)),
        NEW(Duration.ZERO);

        private final Duration from;

        Age(Duration from) {
            this.from = from;
        }

        static Age of(Instant since, Instant now) {
            var waited = Duration.between(since, now);
            if (waited.compareTo(OVERDUE.from) > 0) return OVERDUE;
            return waited.compareTo(LATE.from) > 0 ? LATE : NEW;
        }

        public String key() {
            return "admin.inbox.age." + this;
        }
    }

    /** What has waited about as long. */
    public record Group(Age age, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /** Now, where the campaign runs. */
    record Moment(Instant now, ZoneId zone) {}
}

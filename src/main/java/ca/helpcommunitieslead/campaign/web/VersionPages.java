package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.PublishedText;
import ca.helpcommunitieslead.campaign.TextComparison;
import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.Texts;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.limits.RateLimit;
import ca.helpcommunitieslead.platform.limits.Ration;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The pages that texts with versions have in common: one version, and what changed between two. */
@Component
final class VersionPages {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    private static final RateLimit COMPARISONS = RateLimit.perMinuteAndHour("comparison", 30, 300);

    private final Texts texts;

    VersionPages(Texts texts) {
        this.texts = texts;
    }

    @Bean
    static Ration comparisons() {
        return new Ration("/{lang}/{kind:asks|priorities}/{key}/comparison", COMPARISONS);
    }

    /** The page of one version; where there is none of that number, a page that names those that there are. */
    Reply version(AboutText current, String number, Function<PublishedText, Reply> page) {
        return version(current.text().id(), number)
                .map(page)
                .orElseGet(() -> Reply.privatePage("campaign/unknown-version", new UnknownVersionPage(current))
                        .status(HttpStatus.NOT_FOUND));
    }

    private Optional<PublishedText> version(TextId id, String number) {
        return NUMBER.matcher(number).matches() ? texts.version(id, Integer.parseInt(number)) : Optional.empty();
    }

    /** What changed between the two versions that the address names, or else in the newest one. */
    Reply comparison(AboutText current, Lang lang, Submission address) {
        var form = completed(current, address);
        var compared = List.of("from", "to").stream()
                .flatMap(end -> version(current.text().id(), form.text(end)).stream())
                .sorted((one, other) -> Integer.compare(one.version(), other.version()))
                .toList();
        if (compared.size() == 2) {
            var comparison = new TextComparison(compared.getFirst(), compared.getLast(), lang);
            return Reply.publicPage("campaign/comparison", new ComparisonPage(current, form, Optional.of(comparison)));
        }
        var page = new ComparisonPage(current, form, Optional.empty());
        var hasNothingToCompare = !page.hasChoice()
                && address.text("from").isEmpty()
                && address.text("to").isEmpty();
        return hasNothingToCompare
                ? Reply.publicPage("campaign/comparison", page)
                : Reply.invalid("campaign/comparison", page);
    }

    /** Where the address says nothing, the last two versions. */
    private static Submission completed(AboutText current, Submission address) {
        var numbers = current.versions().stream()
                .map(version -> String.valueOf(version.number()))
                .toList();
        return Submission.of(Map.of(
                "from", address.present("from").orElse(numbers.size() > 1 ? numbers.get(1) : ""),
                "to", address.present("to").orElse(numbers.getFirst())));
    }
}

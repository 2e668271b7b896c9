package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.endorsement.Rejection;
import ca.helpcommunitieslead.endorsement.Trends;
import ca.helpcommunitieslead.endorsement.Trends.Hour;
import ca.helpcommunitieslead.endorsement.Trends.Trend;
import ca.helpcommunitieslead.platform.limits.NetworkKey;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The networks and domains that most attempts of the last two days came from.
 *
 * @param blocked what a rule keeps out already
 * @param cleansUp whether the reader may set endorsements aside
 * @param form what was sent to block something, where that was wrong
 * @param notice the key of what was done just now
 */
public record TrendsPage(
        List<Trend> networks,
        List<Trend> domains,
        Set<String> blocked,
        boolean cleansUp,
        ZoneId zone,
        Submission form,
        @Nullable String notice) {
    /** Half of the honest people have their mailbox there; only the page of rules can block one of these. */
    private static final Set<String> LARGE_PROVIDERS = Set.of(
            "gmail.com",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "live.ca",
            "msn.com",
            "yahoo.com",
            "yahoo.ca",
            "icloud.com",
            "me.com",
            "proton.me",
            "protonmail.com",
            "rogers.com",
            "bell.net",
            "sympatico.ca",
            "videotron.ca",
            "shaw.ca",
            "telus.net");

    static boolean isLargeProvider(String domain) {
        return LARGE_PROVIDERS.contains(domain);
    }

    public static final int MUCH_FOR_A_NETWORK = Trends.MUCH_FOR_A_NETWORK;
    public static final int MUCH_FOR_A_DOMAIN = Trends.MUCH_FOR_A_DOMAIN;

    public boolean canBlock(Trend trend) {
        return !blocked.contains(trend.key()) && !isLargeProvider(trend.key());
    }

    public static String network(Trend trend) {
        return new NetworkKey(trend.key()).shown();
    }

    /** The attempts of the first row, which has most of them. */
    public static long most(List<Trend> trends) {
        return trends.isEmpty() ? 1 : trends.getFirst().attempts();
    }

    public static long most(Trend trend) {
        return trend.hours().stream().mapToLong(Hour::attempts).max().orElse(1);
    }

    /** Such as “Disposable domain: 3, Burst: 2”. */
    public static String reasons(Trend trend, Ui ui) {
        return trend.rejected().entrySet().stream()
                .map(entry -> ui.t("endorsement.trends.reason", ui.t(keyOf(entry.getKey())), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String keyOf(Rejection reason) {
        return "endorsement.rejection." + reason.name();
    }
}

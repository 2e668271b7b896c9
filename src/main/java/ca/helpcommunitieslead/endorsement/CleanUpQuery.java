package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Parsed;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which endorsements a clean-up finds: those that meet every condition given. Empty or null is none.
 *
 * @param name stands in the person's name, whatever the case
 * @param postalCode the beginning of one, without a space
 * @param mailbox in its canonical form
 * @param domain a {@link DomainPattern}
 * @param networkKey the beginning of one: of all forms that led to the endorsement, each came from such a network
 * @param from requested at this time or later
 * @param until requested before this time
 * @param state null: whoever waits and whoever is counted
 */
public record CleanUpQuery(
        String name,
        String postalCode,
        String mailbox,
        String domain,
        String networkKey,
        @Nullable MunicipalityCode municipality,
        @Nullable Instant from,
        @Nullable Instant until,
        Endorsement.@Nullable State state) {
    public static final int LONGEST_NAME = 100;

    private static final Pattern POSTAL_BEGINNING = Pattern.compile("[A-Z](?:\\d(?:[A-Z](?:\\d(?:[A-Z]\\d?)?)?)?)?");
    private static final Pattern KEY_BEGINNING = Pattern.compile("[0-9a-f]{8,32}");

    /** A state alone would find half of everybody. */
    public boolean hasCondition() {
        return !(name.isEmpty()
                && postalCode.isEmpty()
                && mailbox.isEmpty()
                && domain.isEmpty()
                && networkKey.isEmpty()
                && municipality == null
                && from == null
                && until == null);
    }

    Set<Endorsement.State> states() {
        return state == null ? Set.of(Endorsement.State.REQUESTED, Endorsement.State.CONFIRMED) : Set.of(state);
    }

    public static Parsed<String> parsePostalCode(String raw) {
        var packed = raw.replaceAll("[\\s\\u00a0-]", "").toUpperCase(Locale.ROOT);
        return POSTAL_BEGINNING.matcher(packed).matches()
                ? Parsed.valid(packed)
                : Parsed.invalid("endorsement.cleanups.postalCode.invalid");
    }

    public static Parsed<String> parseNetworkKey(String raw) {
        return KEY_BEGINNING.matcher(raw).matches()
                ? Parsed.valid(raw)
                : Parsed.invalid("endorsement.cleanups.network.invalid");
    }

    /** An address, or the pattern of a domain; which of the two the {@code @} tells. */
    public static Parsed<Mailboxes> parseMailboxes(String raw) {
        if (raw.indexOf('@') > 0) {
            return EmailAddress.parse(raw)
                    .toOptional()
                    .map(address -> Parsed.valid(
                            new Mailboxes(CanonicalAddress.of(address).value(), "")))
                    .orElseGet(() -> Parsed.invalid("field.email.invalid"));
        }
        return DomainPattern.parse(raw)
                .map(pattern -> Parsed.valid(new Mailboxes("", pattern.toString())))
                .orElseGet(() -> Parsed.invalid("endorsement.rules.domain.invalid"));
    }

    /** One of the two is empty. */
    public record Mailboxes(String mailbox, String domain) {}

    @Override
    public String toString() {
        return "CleanUpQuery[…]";
    }
}

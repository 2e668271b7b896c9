package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.kernel.EmailAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The mailbox behind an address (R3): lower case, without the tag that its owner added, by the habits of the provider.
 * Two addresses that reach the same mailbox have the same form; mail is never sent to it.
 */
public record CanonicalAddress(String value) {
    private static final Map<String, Provider> PROVIDERS = new HashMap<>();

    static {
        same("gmail.com", List.of("+"), ".", List.of("gmail.com", "googlemail.com"));
        same("proton.me", List.of("+"), ".-_", List.of("proton.me", "protonmail.com", "protonmail.ch", "pm.me"));
        same("icloud.com", List.of("+"), "", List.of("icloud.com", "me.com", "mac.com"));
        for (var domain : List.of("yahoo.com", "yahoo.ca", "yahoo.fr", "ymail.com", "rocketmail.com")) {
            same(domain, List.of("+", "-"), "", List.of(domain));
        }
    }

    private static void same(String mailboxDomain, List<String> tagMarks, String ignored, List<String> domains) {
        for (var domain : domains) PROVIDERS.put(domain, new Provider(mailboxDomain, tagMarks, ignored));
    }

    public static CanonicalAddress of(EmailAddress address) {
        var domain = address.domain();
        var provider = PROVIDERS.getOrDefault(domain, Provider.ordinary(domain));
        var lowerCase = address.lowerCase();
        return new CanonicalAddress(
                provider.mailbox(lowerCase.substring(0, lowerCase.indexOf('@'))) + "@" + provider.domain());
    }

    @Override
    public String toString() {
        return "CanonicalAddress[…]";
    }

    /**
     * A provider's habits.
     *
     * @param domain the one that stands for all its domains with the same mailboxes
     * @param tagMarks what begins a tag
     * @param ignored the characters with and without which the mailbox is the same
     */
    private record Provider(String domain, List<String> tagMarks, String ignored) {
        /** Outlook, Hotmail, Live, Fastmail and most others: a plus begins a tag. */
        static Provider ordinary(String domain) {
            return new Provider(domain, List.of("+"), "");
        }

        /** Never empties a mailbox: one that consists of a tag or of such characters only stays as it is. */
        String mailbox(String localPart) {
            var mailbox = localPart;
            for (var mark : tagMarks) {
                var tag = mailbox.indexOf(mark, 1);
                if (tag > 0) mailbox = mailbox.substring(0, tag);
            }
            var bare = new StringBuilder();
            mailbox.chars().filter(letter -> ignored.indexOf(letter) < 0).forEach(bare::appendCodePoint);
            return bare.isEmpty() ? mailbox : bare.toString();
        }
    }
}

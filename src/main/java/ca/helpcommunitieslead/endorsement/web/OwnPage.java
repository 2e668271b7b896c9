package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.endorsement.Capacity;
import ca.helpcommunitieslead.endorsement.CommentCheck;
import ca.helpcommunitieslead.endorsement.ConsentKind;
import ca.helpcommunitieslead.endorsement.Endorsement;
import ca.helpcommunitieslead.endorsement.HeldOffice;
import ca.helpcommunitieslead.endorsement.OwnEndorsement;
import ca.helpcommunitieslead.platform.web.Ui;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A person's own page.
 *
 * @param asksAsOf the day since which the asks stood as the person endorsed them; empty where it is not known
 * @param zone the campaign's, for the times shown
 * @param site where the site stands, for links that leave it
 */
public record OwnPage(
        String token,
        OwnEndorsement own,
        Optional<Municipality> municipality,
        Optional<HeldOffice> office,
        Optional<LocalDate> asksAsOf,
        ZoneId zone,
        URI site) {
    public Endorsement endorsement() {
        return own.endorsement();
    }

    public boolean agreedTo(ConsentKind kind) {
        return own.consents().stream().anyMatch(consent -> consent.kind() == kind);
    }

    /** What can be agreed to; there is nobody to share with where nobody invited. */
    public List<ConsentKind> consents() {
        var invited = !endorsement().particulars().inviter().isEmpty();
        return Arrays.stream(ConsentKind.values())
                .filter(kind -> invited || kind != ConsentKind.SHARE_WITH_INVITER)
                .toList();
    }

    /** Whether everybody can see the person's entry in the public list. */
    public boolean isListed() {
        return endorsement().isConfirmed()
                && agreedTo(ConsentKind.SHOW_NAME)
                && !endorsement().standing().nameHidden();
    }

    /** What somebody of the staff still looks at, as the ends of message keys. */
    public List<String> waiting() {
        var standing = endorsement().standing();
        var waiting = new ArrayList<String>();
        if (standing.nameHidden()) waiting.add("name");
        if (standing.capacity() == Capacity.Check.WAITING) waiting.add("office");
        if (standing.comment() == CommentCheck.WAITING) waiting.add("comment");
        return endorsement().isConfirmed() ? List.copyOf(waiting) : List.of();
    }

    /** The address to share: the person's own entry where it is public, else the form. */
    public String shared(Ui ui) {
        var path = isListed() ? "/endorsers/" + endorsement().ownNumber().getAsLong() : "/endorse";
        return site.resolve(ui.href(path)).toString();
    }

    /** A mail in the person's own program, with the address to share in it. */
    public String mailto(Ui ui) {
        var campaign = ui.in(ui.site().name()).text();
        return "mailto:?subject=" + encode(ui.t("endorsement.share.subject", campaign)) + "&body="
                + encode(ui.t("endorsement.share.body", campaign, shared(ui)));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The part of the message keys that tells where the endorsement stands. */
    public String stateKey() {
        return switch (endorsement().state()) {
            case REQUESTED -> "endorsement.own.requested";
            case CONFIRMED -> "endorsement.own.confirmed";
            case WITHDRAWN -> "endorsement.own.withdrawn";
            case INVALID -> "endorsement.own.setAside";
        };
    }

    /** The part of the message keys that tells what leaving means: a request that nobody confirmed is only cancelled. */
    public String leavingKey() {
        return endorsement().isConfirmed() ? "endorsement.withdrawal" : "endorsement.cancellation";
    }

    /** The words of the link that leads back in. */
    public String returnKey() {
        if (endorsement().isWithdrawn()) return "endorsement.own.again";
        return own.confirmable() ? "endorsement.own.confirm" : "endorsement.again";
    }
}

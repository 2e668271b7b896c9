package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Field;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.Addressee;
import ca.helpcommunitieslead.resolution.Addressee.Channel;
import ca.helpcommunitieslead.resolution.Addressee.Kind;
import ca.helpcommunitieslead.resolution.Addressee.Proposal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The staff's list of those to whom a resolution goes.
 *
 * @param addressees who is on it
 * @param proposals who could be, by the names of today
 * @param kilometres how far neighbours were looked for
 * @param letters the kit's letters, made out for the municipality
 * @param noticeKey the message that says what has just been done
 */
public record CirculationPage(
        ResolutionPage shown,
        List<Addressee> addressees,
        List<Proposal> proposals,
        int kilometres,
        List<Letter> letters,
        Submission form,
        Optional<String> noticeKey) {
    public static final List<Integer> DISTANCES = List.of(25, 50, 100);
    public static final List<String> FORMATS = List.of("docx", "pdf", "txt");
    public static final Map<String, String> LABELS = Map.of(
            "sentOn", "resolution.circulation.sentOn",
            "channel", "resolution.circulation.channel",
            "office", "resolution.circulation.office");

    /**
     * A letter of the kit.
     *
     * @param titleKey the message that says what it is
     * @param path its address without a format, within the site and without the language
     * @param query what says for which municipality and about what
     */
    public record Letter(String titleKey, String path, String query) {}

    public CirculationPage {
        addressees = List.copyOf(addressees);
        proposals = List.copyOf(proposals);
        letters = List.copyOf(letters);
    }

    public String address() {
        return "/admin/resolutions/" + shown.resolution().key() + "/circulation";
    }

    /** Those to whom nothing was sent yet. */
    public List<Addressee> unsent() {
        return addressees.stream().filter(one -> one.sentOn() == null).toList();
    }

    public List<Kind> kinds() {
        return Arrays.stream(Kind.values()).filter(kind -> !of(kind).isEmpty()).toList();
    }

    public List<Proposal> of(Kind kind) {
        return proposals.stream()
                .filter(proposal -> proposal.kind() == kind && !wasSent(proposal))
                .toList();
    }

    private boolean wasSent(Proposal proposal) {
        return addressees.stream().anyMatch(one -> one.sentOn() != null && isOf(one, proposal));
    }

    private static boolean isOf(Addressee one, Proposal proposal) {
        return one.kind() == proposal.kind() && one.subject().equals(proposal.subject());
    }

    /** Ticked where it is on the list; of a new list, where a resolution usually goes there. */
    public Field tick(Proposal proposal) {
        var chosen = addressees.isEmpty()
                ? proposal.kind().isUsual()
                : addressees.stream().anyMatch(one -> isOf(one, proposal));
        return new Field(include(proposal), chosen ? "true" : "", Optional.empty());
    }

    static String include(Proposal proposal) {
        return "include." + proposal.slot();
    }

    /** The tick for sending to one of the list. */
    public Field sending(Addressee addressee) {
        return form.field(send(addressee));
    }

    static String send(Addressee addressee) {
        return "send." + addressee.id();
    }

    public static List<Choice> channels(Ui ui) {
        return Arrays.stream(Channel.values())
                .map(channel -> new Choice(channel.name(), ui.t("resolution.circulation.channel." + channel)))
                .toList();
    }
}

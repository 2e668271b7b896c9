package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.Addressee;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One office on the list: who holds it, what was sent, and what came back.
 *
 * @param noticeKey the message that says what has just been done
 */
public record AddresseePage(ResolutionPage shown, Addressee addressee, Submission form, Optional<String> noticeKey) {
    public static final Map<String, String> LABELS = Map.of(
            "holder", "resolution.circulation.holder",
            "address", "resolution.circulation.address",
            "channel", "resolution.circulation.channel",
            "sentOn", "resolution.circulation.sentOn",
            "acknowledgedOn", "resolution.circulation.acknowledgedOn",
            "answeredOn", "resolution.circulation.answeredOn",
            "summary", "resolution.circulation.summary",
            "answerLink", "resolution.circulation.answerLink",
            "answerFile", "resolution.circulation.answerFile");

    public String list() {
        return "/admin/resolutions/" + shown.resolution().key() + "/circulation";
    }

    public String address() {
        return list() + "/" + addressee.id();
    }

    public boolean isSent() {
        return addressee.sentOn() != null;
    }

    public static List<Choice> channels(Ui ui) {
        return CirculationPage.channels(ui);
    }
}

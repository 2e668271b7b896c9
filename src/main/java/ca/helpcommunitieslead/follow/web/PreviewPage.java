package ca.helpcommunitieslead.follow.web;

import ca.helpcommunitieslead.follow.Update;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.RichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An update as its readers get it.
 *
 * @param own where a test mail goes
 */
public record PreviewPage(
        Update update,
        List<Sample> samples,
        EmailAddress own,
        @Nullable String notice) {
    public PreviewPage {
        samples = List.copyOf(samples);
    }

    /**
     * The mail to readers of one language.
     *
     * @param reader the language of everything around the text
     * @param shown the language of the text
     * @param asText the whole mail in its text form
     */
    public record Sample(Lang reader, Lang shown, String subject, String body, String asText) {
        private static final int BELOW_THE_SAMPLE = 4;

        public RichText asHtml() {
            return RichText.withoutAnchors(body, BELOW_THE_SAMPLE);
        }
    }

    public String address() {
        return UpdateController.address(update.id());
    }
}

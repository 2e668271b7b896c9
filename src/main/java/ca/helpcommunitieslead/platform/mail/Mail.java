package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person: paragraphs and links, from which the text and the HTML form are both made.
 *
 * @param topic what the person stops when they unsubscribe
 * @param evenIfStopped goes out all the same, as without it the person could not get in
 * @param about the id of what the mail was written about, together with which it is forgotten
 */
public record Mail(
        EmailAddress to,
        Lang lang,
        Topic topic,
        String subject,
        List<Block> blocks,
        boolean evenIfStopped,
        @Nullable UUID about) {
    /** Kinds of mail that a person can stop on their own. */
    public enum Topic {
        ENDORSEMENT,
        ORGANISATION,
        STAFF
    }

    public sealed interface Block {
        record Paragraph(String text) implements Block {}

        /** A link with a word on it; in the text form the address stands on its own line. */
        record Action(String label, String address) implements Block {}
    }

    public Mail {
        blocks = List.copyOf(blocks);
    }

    public static Mail to(EmailAddress to, Lang lang, Topic topic, String subject) {
        return new Mail(to, lang, topic, subject, List.of(), false, null);
    }

    public Mail about(UUID id) {
        return new Mail(to, lang, topic, subject, blocks, evenIfStopped, id);
    }

    public Mail paragraph(String text) {
        return with(new Block.Paragraph(text));
    }

    public Mail action(String label, String address) {
        return with(new Block.Action(label, address));
    }

    /** The same mail, which no stop holds back. */
    public Mail heldBackByNothing() {
        return new Mail(to, lang, topic, subject, blocks, true, about);
    }

    private Mail with(Block block) {
        var more = new ArrayList<>(blocks);
        more.add(block);
        return new Mail(to, lang, topic, subject, more, evenIfStopped, about);
    }
}

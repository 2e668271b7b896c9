package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person: paragraphs, links and prose, from which the text and the HTML form are both made.
 *
 * @param topic what the person stops when they unsubscribe
 */
public record Mail(EmailAddress to, Lang lang, Topic topic, String subject, List<Block> blocks, Handling handling) {
    /** Kinds of mail that a person can stop on their own. */
    public enum Topic {
        /** What follows from endorsing. */
        ENDORSEMENT,
        /** To people with an account. */
        STAFF,
        /** News of the campaign. */
        UPDATES,
        /** To the contacts of organisations. */
        ORGANISATION,
        /** To whoever reported a council's decision and left an address. */
        REPORT,
        /** To the clerks' offices of municipalities. */
        CLERK,
        /** Reminders of a council's own deadlines, to members who want them. */
        DESK,
        /** What members write to each other through the site. */
        COLLEAGUES
    }

    /** What a mail is to its reader. */
    public enum Kind {
        /**
         * The answer to what its reader has just done where we know that it was them: signed in, or by a link in an
         * earlier mail. It offers no stop, and none holds it back.
         */
        TRANSACTION,
        /**
         * All else to one person: what anybody can cause by typing an address (confirmations, sign-in links), thanks,
         * reminders. It can be stopped.
         */
        LETTER,
        /** The same to many. It can be stopped and waits until no other mail does. */
        BULK
    }

    public sealed interface Block {
        record Paragraph(String text) implements Block {}

        /** A link with a word on it; in the text form the address stands on its own line. */
        record Action(String label, String address) implements Block {}

        /** Markdown in its own language, which may not be the reader's. */
        record Prose(String markdown, Lang lang) implements Block {}
    }

    /**
     * What the post does with a mail.
     *
     * @param evenIfStopped goes out all the same, as without it the person could not get in
     * @param about the id of what the mail was written about, together with which it is forgotten
     * @param batch the id of what the mail is sent to many as a part of
     * @param replyTo who gets the answer; null: the campaign
     */
    public record Handling(
            Kind kind,
            boolean evenIfStopped,
            @Nullable UUID about,
            @Nullable UUID batch,
            @Nullable EmailAddress replyTo) {}

    public Mail {
        blocks = List.copyOf(blocks);
    }

    public static Mail to(EmailAddress to, Lang lang, Topic topic, String subject) {
        return new Mail(to, lang, topic, subject, List.of(), new Handling(Kind.LETTER, false, null, null, null));
    }

    public Mail about(UUID id) {
        return with(new Handling(kind(), evenIfStopped(), id, handling.batch(), handling.replyTo()));
    }

    public Mail paragraph(String text) {
        return with(new Block.Paragraph(text));
    }

    public Mail action(String label, String address) {
        return with(new Block.Action(label, address));
    }

    public Mail prose(String markdown, Lang itsLang) {
        return with(new Block.Prose(markdown, itsLang));
    }

    /** The same mail, which neither a stop nor a refusal holds back. */
    public Mail heldBackByNothing() {
        return with(new Handling(kind(), true, handling.about(), handling.batch(), handling.replyTo()));
    }

    public Mail asTransaction() {
        return with(new Handling(Kind.TRANSACTION, evenIfStopped(), handling.about(), null, handling.replyTo()));
    }

    /** The same mail as one of many that are counted and can be called back together. */
    public Mail asPartOf(UUID batch) {
        return with(new Handling(Kind.BULK, evenIfStopped(), handling.about(), batch, handling.replyTo()));
    }

    /** The same mail, whose answer goes to somebody who agreed to that. */
    public Mail answeredTo(EmailAddress address) {
        return with(new Handling(kind(), evenIfStopped(), handling.about(), handling.batch(), address));
    }

    private Mail with(Handling other) {
        return new Mail(to, lang, topic, subject, blocks, other);
    }

    private Mail with(Block block) {
        var more = new ArrayList<>(blocks);
        more.add(block);
        return new Mail(to, lang, topic, subject, more, handling);
    }

    public Kind kind() {
        return handling.kind();
    }

    public boolean evenIfStopped() {
        return handling.evenIfStopped();
    }

    boolean canBeStopped() {
        return kind() != Kind.TRANSACTION;
    }
}

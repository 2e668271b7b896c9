package ca.helpcommunitieslead.platform.mail;

import java.util.Locale;

public record UnsubscriptionPage(String token, Mail.Topic topic, Step step) {
    public enum Step {
        ASK,
        STOPPED,
        RESUMED
    }

    public String topicKey() {
        return "platform.mail.topic." + topic.name().toLowerCase(Locale.ROOT);
    }

    /** Some mails of this topic come even so. */
    public boolean hasException() {
        return topic != Mail.Topic.ENDORSEMENT && step != Step.RESUMED;
    }

    /** Which ones. */
    public String exceptionKey() {
        return topic == Mail.Topic.ORGANISATION
                ? "platform.mail.unsubscription.exception.organisation"
                : "platform.mail.unsubscription.exception";
    }

    public String stepKey() {
        return "platform.mail.unsubscription." + step.name().toLowerCase(Locale.ROOT);
    }
}

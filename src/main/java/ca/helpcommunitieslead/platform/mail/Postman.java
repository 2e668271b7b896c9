package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.platform.config.SmtpUrl;
import ca.helpcommunitieslead.platform.mail.OutboxStore.Waiting;
import ca.helpcommunitieslead.platform.web.SiteIdentity;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands one mail to the SMTP server. */
final class Postman {
    private static final int PERMANENT = 500;
    private static final String PATIENCE_IN_MILLISECONDS = "15000";

    private final JavaMailSenderImpl smtp;
    private final SiteIdentity site;
    private final String host;

    /** The host is what Message-IDs end in. */
    Postman(SmtpUrl url, SiteIdentity site, String host) {
        this.smtp = sender(url);
        this.site = site;
        this.host = host;
    }

    private static JavaMailSenderImpl sender(SmtpUrl url) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(url.host());
        sender.setPort(url.port());
        sender.setProtocol(url.tls() ? "smtps" : "smtp");
        url.user().ifPresent(sender::setUsername);
        url.password().ifPresent(sender::setPassword);
        var properties = new Properties();
        for (var protocol : new String[] {"mail.smtp.", "mail.smtps."}) {
            properties.put(protocol + "auth", String.valueOf(url.user().isPresent()));
            properties.put(protocol + "connectiontimeout", PATIENCE_IN_MILLISECONDS);
            properties.put(protocol + "timeout", PATIENCE_IN_MILLISECONDS);
            properties.put(protocol + "writetimeout", PATIENCE_IN_MILLISECONDS);
        }
        properties.put("mail.smtp.starttls.enable", "true");
        sender.setJavaMailProperties(properties);
        return sender;
    }

    Delivery deliver(Waiting mail) {
        try {
            smtp.send(message(mail));
            return new Delivery.Done();
        } catch (MessagingException | UnsupportedEncodingException e) {
            return new Delivery.Refused(String.valueOf(e.getMessage()), false);
        } catch (MailSendException e) {
            for (var failure : e.getMessageExceptions()) {
                var refusal = refusal(failure);
                if (refusal.isPresent()) return refusal.get();
            }
            return new Delivery.Postponed(String.valueOf(e.getMessage()));
        } catch (MailException e) {
            return new Delivery.Postponed(String.valueOf(e.getMessage()));
        }
    }

    private MimeMessage message(Waiting mail) throws MessagingException, UnsupportedEncodingException {
        var message = smtp.createMimeMessage();
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(site.contact(), site.name().in(mail.lang()).text());
        helper.setTo(mail.to().value());
        helper.setSubject(mail.subject());
        helper.setSentDate(Date.from(mail.at()));
        helper.setText(mail.text(), mail.html());
        message.setHeader("Message-ID", new MailId(mail.id()).messageId(host));
        MailHeaders.of(mail).forEach((name, value) -> setHeader(message, name, value));
        return message;
    }

    private static void setHeader(MimeMessage message, String name, String value) {
        try {
            message.setHeader(name, value);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A permanent no to the recipient, if the failure is one. */
    private static Optional<Delivery> refusal(@Nullable Exception failure) {
        for (@Nullable Exception cause = failure; cause != null; ) {
            if (cause instanceof SMTPAddressFailedException no) {
                if (no.getReturnCode() < PERMANENT) return Optional.empty();
                var why = String.valueOf(no.getMessage());
                var address = StatusCode.in(why).map(StatusCode::isOfAddress).orElse(false);
                return Optional.of(new Delivery.Refused(why, address));
            }
            cause = cause instanceof SendFailedException chained ? chained.getNextException() : null;
        }
        return Optional.empty();
    }
}

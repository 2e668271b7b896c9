package ca.helpcommunitieslead.platform.mail;

import java.nio.charset.StandardCharsets;

/** What mail servers write about mails that they could not deliver. */
final class Reports {
    private Reports() {}

    static byte[] failed(String recipient, String status, String messageId) {
        return report(recipient, "failed", status, messageId);
    }

    static byte[] delayed(String recipient, String messageId) {
        return report(recipient, "delayed", "4.4.1", messageId);
    }

    private static byte[] report(String recipient, String action, String status, String messageId) {
        return bytes("""
                Return-Path: <>
                From: Mail Delivery System <mailer-daemon@mx.example>
                To: office@campaign.example
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="AAA"

                This is a MIME-encapsulated message.

                --AAA
                Content-Type: text/plain; charset=us-ascii

                I could not deliver it.

                --AAA
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example
                Arrival-Date: Tue, 24 Nov 2026 10:00:00 +0000

                Final-Recipient: rfc822; %s
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 5.1.1 no such
                    mailbox

                --AAA
                Content-Type: message/rfc822

                From: office@campaign.example
                Message-ID: %s
                Subject: Something

                Words.

                --AAA--
                """.formatted(recipient, action, status, messageId));
    }

    static byte[] bytes(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}

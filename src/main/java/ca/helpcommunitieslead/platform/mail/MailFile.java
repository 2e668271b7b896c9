package ca.helpcommunitieslead.platform.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A file with one mail, or an mbox with many (RFC 4155). Of a long mail only the beginning is read. */
final class MailFile {
    private static final int LONGEST_MAIL = 1024 * 1024;
    private static final int LONGEST_LINE = 64 * 1024;
    private static final byte[] BETWEEN = "From ".getBytes(StandardCharsets.US_ASCII);

    private final InputStream bytes;
    private final ByteArrayOutputStream mail = new ByteArrayOutputStream();

    private MailFile(InputStream bytes) {
        this.bytes = bytes;
    }

    static void read(InputStream file, Consumer<byte[]> each) throws IOException {
        new MailFile(new BufferedInputStream(file)).read(each);
    }

    private void read(Consumer<byte[]> each) throws IOException {
        var line = line();
        var isMbox = startsWith(line, 0);
        for (var afterEmpty = true; line.length > 0; line = line()) {
            if (isMbox && afterEmpty && startsWith(line, 0)) handOn(each);
            else add(line, isMbox);
            afterEmpty = isEmpty(line);
        }
        handOn(each);
    }

    private byte[] line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            line.write(next);
            if (next == '\n' || line.size() >= LONGEST_LINE) break;
        }
        return line.toByteArray();
    }

    private static boolean startsWith(byte[] line, int at) {
        if (line.length < at + BETWEEN.length) return false;
        for (int i = 0; i < BETWEEN.length; i++) {
            if (line[at + i] != BETWEEN[i]) return false;
        }
        return true;
    }

    private static boolean isEmpty(byte[] line) {
        return line[0] == '\n' || (line[0] == '\r' && line.length == 2);
    }

    /** In an mbox a line of a mail that begins with "From " has a mark before it. */
    private void add(byte[] line, boolean isMbox) {
        if (mail.size() + line.length > LONGEST_MAIL) return;
        int marks = 0;
        while (marks < line.length && line[marks] == '>') marks++;
        var from = isMbox && marks > 0 && startsWith(line, marks) ? 1 : 0;
        mail.write(line, from, line.length - from);
    }

    private void handOn(Consumer<byte[]> each) {
        if (mail.size() > 0) each.accept(mail.toByteArray());
        mail.reset();
    }
}

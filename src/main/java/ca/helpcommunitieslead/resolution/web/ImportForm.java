package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Uploads;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Reads the table that was sent as a file or pasted. */
record ImportForm(Submission form, @Nullable MultipartFile file) {
    private static final int LONGEST_NAME = 100;

    record HandedIn(String filename, String content) {}

    /** Empty where it cannot be taken; the form then knows why. */
    Optional<HandedIn> read() {
        var pasted = form.text("pasted");
        var sent = Uploads.isGiven(file);
        if (sent && !pasted.isEmpty()) return refuse("table", "resolution.import.both");
        if (!sent && pasted.isEmpty()) return refuse("table", "resolution.import.empty");
        return sent ? ofFile(Objects.requireNonNull(file)) : ofText(pasted);
    }

    private Optional<HandedIn> refuse(String field, String messageKey, Object... arguments) {
        form.reject(field, messageKey, arguments);
        return Optional.empty();
    }

    private Optional<HandedIn> ofFile(MultipartFile given) {
        if (given.getSize() > ImportTable.MOST_BYTES) return refuse("table", "resolution.import.tooLarge");
        var text = ImportTable.decode(Uploads.bytes(given));
        if (text.isEmpty()) return refuse("table", "resolution.import.encoding");
        return readable("table", name(given), text.get());
    }

    private static String name(MultipartFile given) {
        var name = Objects.requireNonNullElse(given.getOriginalFilename(), "").replaceAll("\\p{Cntrl}", "");
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    private Optional<HandedIn> ofText(String pasted) {
        if (pasted.getBytes(StandardCharsets.UTF_8).length > ImportTable.MOST_BYTES)
            return refuse("pasted", "resolution.import.tooLarge");
        return pasted.indexOf('\0') < 0
                ? readable("pasted", "", pasted)
                : refuse("pasted", "resolution.import.encoding");
    }

    private Optional<HandedIn> readable(String field, String name, String text) {
        return switch (ImportTable.of(text)) {
            case ImportTable.Read _ -> Optional.of(new HandedIn(name, text));
            case ImportTable.Unreadable(var key, var arguments) -> refuse(field, key, arguments.toArray());
        };
    }
}

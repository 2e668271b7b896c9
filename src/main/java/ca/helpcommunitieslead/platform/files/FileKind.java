package ca.helpcommunitieslead.platform.files;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The kinds of file that are taken, told by their first bytes and not by their name. */
public enum FileKind {
    PDF("application/pdf", "pdf", "255044462d"),
    PNG("image/png", "png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "jpg", "ffd8ff");

    private final String mediaType;
    private final String extension;
    private final String firstBytes;

    FileKind(String mediaType, String extension, String firstBytes) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.firstBytes = firstBytes;
    }

    public static Optional<FileKind> of(byte[] bytes) {
        return Arrays.stream(values()).filter(kind -> kind.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        var length = firstBytes.length() / 2;
        return bytes.length > length
                && HexFormat.of().formatHex(bytes, 0, length).equals(firstBytes);
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }
}

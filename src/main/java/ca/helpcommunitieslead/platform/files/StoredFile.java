package ca.helpcommunitieslead.platform.files;

/**
 * What is known of a stored file besides its bytes.
 *
 * @param size in bytes
 */
public record StoredFile(FileHash hash, FileKind kind, long size) {}

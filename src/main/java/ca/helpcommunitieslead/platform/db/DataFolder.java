package ca.helpcommunitieslead.platform.db;

import ca.helpcommunitieslead.platform.config.SettingsProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The folder of the embedded database, held by one program at a time. The lock goes with the program, however it ends. */
final class DataFolder {
    /** The major version of the PostgreSQL binaries in the pom. */
    static final String MAJOR_VERSION = "18";

    private static final int STOPS_WITHIN_SECONDS = 20;

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder take(Path path) {
        try {
            Files.createDirectories(path);
            var lock = FileChannel.open(path.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isFree(lock)) return new DataFolder(path, lock);
            lock.close();
        } catch (IOException e) {
            throw new SettingsProblem("The data folder " + path + " cannot be written: " + e.getMessage() + ".");
        }
        throw new SettingsProblem(
                "The data folder " + path
                        + " is in use by another running copy of this program; stop that one, set HCL_DATA_DIR to another folder, or let both use the PostgreSQL that HCL_DATABASE_URL names.");
    }

    private static boolean isFree(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path cluster() {
        return path.resolve("cluster");
    }

    void refuseOtherVersion() throws IOException {
        var file = cluster().resolve("PG_VERSION");
        if (!Files.exists(file)) return;
        var found = Files.readString(file).strip();
        if (found.equals(MAJOR_VERSION)) return;
        throw new SettingsProblem(
                "The data folder " + path + " was made by PostgreSQL " + found + " and this program brings version "
                        + MAJOR_VERSION + "; docs/operations.md says how to carry the data over.");
    }

    /** A program that was killed leaves its server running; as we hold the lock, nobody needs that server any more. */
    void stopOrphan() throws IOException {
        var server = orphan();
        if (server.isEmpty()) return;
        server.get().destroy();
        try {
            server.get().onExit().get(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new SettingsProblem("A database server (process "
                    + server.get().pid() + ") still runs in " + path + " and does not stop; end it and start again.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
    }

    private Optional<ProcessHandle> orphan() throws IOException {
        var file = cluster().resolve("postmaster.pid");
        if (!Files.exists(file)) return Optional.empty();
        var pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        return ProcessHandle.of(pid).filter(this::isOurServer);
    }

    /** After a restart of the machine the number may be another program's. */
    private boolean isOurServer(ProcessHandle process) {
        var isPostgres = process.info().command().filter(command -> command.endsWith("postgres"));
        var arguments = process.info().arguments().map(List::of).orElse(List.of());
        return isPostgres.isPresent() && arguments.contains(cluster().toString());
    }

    void release() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

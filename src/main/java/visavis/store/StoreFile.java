package visavis.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;

import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

import visavis.model.Refusal;

/** What is done to the file as a file: made private, recognised, connected to, copied. */
final class StoreFile {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final boolean POSIX = java.nio.file.FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private StoreFile() {}

    /** Makes folder and file where missing; refuses what is there but is no store. */
    static void prepare(Path file) throws Refusal {
        try {
            if (Files.isDirectory(file)) throw new Refusal("store-is-folder", file);
            createFolder(file.toAbsolutePath().getParent());
            if (!Files.exists(file)) create(file);
            if (!Files.isReadable(file) || !Files.isWritable(file)) throw new Refusal("store-no-permission", file);
            if (Files.size(file) > 0 && !startsLikeStore(file)) throw new Refusal("store-not-ours", file);
        } catch (IOException failed) {
            throw new Refusal(failed, "store-cannot-open", file);
        }
    }

    static Connection connect(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        // Each connection is used by one thread at a time, so SQLite need not lock it for every value it is handed.
        config.setOpenMode(SQLiteOpenMode.NOMUTEX);
        config.setBusyTimeout(5000);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    static void copy(Handle handle, Path target) throws Refusal {
        try {
            createFolder(target.toAbsolutePath().getParent());
            if (Files.exists(target)) throw new Refusal("backup-exists", target);
            create(target);
            handle.createUpdate("vacuum into :target").bind("target", target.toString()).execute();
        } catch (IOException failed) {
            throw new Refusal(failed, "backup-failed", target);
        }
    }

    static boolean startsLikeStore(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        }
    }

    static void createFolder(Path folder) throws IOException {
        if (folder == null || Files.exists(folder)) return;
        if (POSIX) Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        else Files.createDirectories(folder);
    }

    static void create(Path file) throws IOException {
        if (POSIX) Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        else Files.createFile(file);
    }

    /** A folder of ours and what is in it. */
    static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
        } catch (IOException left) {
            folder.toFile().deleteOnExit();
        }
    }
}

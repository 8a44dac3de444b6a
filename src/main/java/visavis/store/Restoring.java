package visavis.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import visavis.model.Refusal;

/**
 * Puts a copy in the store's place. It is looked at and brought up to date in a folder beside the store first, so that one that
 * cannot be used changes nothing, and takes the place in one move, so that there is always a whole store.
 */
public final class Restoring {
    /** A store that was not closed has its latest changes here; read with another file they would ruin it. */
    private static final String LOG = "-wal", INDEX_OF_LOG = "-shm";

    private Restoring() {}

    /**
     * Returns what the store was before and is kept as, when there was one.
     *
     * @throws Refusal when the copy is no store of ours, or the store is in use; everything is then as it was
     */
    public static Optional<Path> put(Path copy, Path store) throws Refusal {
        if (!Files.isRegularFile(copy) || !Files.isReadable(copy)) throw new Refusal("copy-missing", copy);
        Path folder = null;
        try {
            if (Files.exists(store) && Files.isSameFile(copy, store)) throw new Refusal("copy-is-store", copy);
            // A link to the store stays one.
            var place = Files.exists(store) ? store.toRealPath() : store.toAbsolutePath();
            StoreFile.createFolder(place.getParent());
            folder = Files.createTempDirectory(place.getParent(), "restoring-");
            var ready = ready(copy, folder.resolve("copy.db"));
            var kept = Files.exists(place) ? Optional.of(keep(place)) : Optional.<Path>empty();
            Files.move(ready, place, StandardCopyOption.ATOMIC_MOVE);
            return kept;
        } catch (IOException failed) {
            throw new Refusal(failed, "store-not-restored", store);
        } finally {
            if (folder != null) StoreFile.delete(folder);
        }
    }

    /** The copy's copy, sound, up to date and one file. What stands beside a store that was copied by hand comes along. */
    private static Path ready(Path copy, Path ready) throws IOException, Refusal {
        if (!StoreFile.startsLikeStore(copy)) throw new Refusal("copy-not-ours", copy);
        fill(ready, copy);
        var log = beside(copy, LOG);
        if (Files.exists(log)) fill(beside(ready, LOG), log);
        try (var handle = open(ready)) {
            if (Migrations.version(handle, copy) == 0) throw new Refusal("copy-not-ours", copy);
            if (!Database.problems(handle).isEmpty()) throw new Refusal("copy-damaged", copy);
            Migrations.run(handle, ready);
            intoOneFile(handle);
        } catch (RuntimeException broken) {
            throw new Refusal(broken, "copy-damaged", copy);
        } catch (Refusal refused) {
            throw switch (refused.problem().code()) {
                case "store-newer" -> new Refusal(refused, "copy-newer", copy);
                case "store-not-ours" -> new Refusal(refused, "copy-not-ours", copy);
                default -> refused;
            };
        }
        try (var written = FileChannel.open(ready, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        return ready;
    }

    private static void fill(Path target, Path from) throws IOException {
        StoreFile.create(target);
        try (var out = Files.newOutputStream(target)) {
            Files.copy(from, out);
        }
    }

    /** The store under a second name, from which it can be restored; a damaged one is kept as it is. */
    private static Path keep(Path store) throws IOException, Refusal {
        StoreFile.prepare(store);
        settle(store);
        var name = store.getFileName().toString();
        var kept = store.resolveSibling(name.replaceFirst("\\.db$", "") + "-" + Backups.STAMP.format(LocalDateTime.now()) + "-before-restore.db");
        try {
            Files.createLink(kept, store);
        } catch (IOException | UnsupportedOperationException notOnThisDisk) {
            fill(kept, store);
        }
        if (Files.exists(beside(store, LOG))) Files.move(beside(store, LOG), beside(kept, LOG));
        Files.deleteIfExists(beside(store, INDEX_OF_LOG));
        return kept;
    }

    private static void settle(Path store) throws Refusal {
        try (var handle = open(store)) {
            Migrations.version(handle, store);
            intoOneFile(handle);
        } catch (RuntimeException trouble) {
            if (isBusy(trouble)) throw new Refusal(trouble, "store-in-use", store);
            // It is damaged: this may be why it is replaced.
        }
    }

    /** SQLite does so for the only one that has the file open, and refuses everybody else. */
    private static void intoOneFile(Handle handle) {
        handle.execute("pragma journal_mode = delete");
    }

    private static boolean isBusy(Throwable trouble) {
        for (var cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException told && List.of(SQLiteErrorCode.SQLITE_BUSY, SQLiteErrorCode.SQLITE_LOCKED).contains(told.getResultCode())) return true;
        }
        return false;
    }

    private static Handle open(Path file) {
        return Jdbi.create(() -> StoreFile.connect(file)).open();
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}

package visavis.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.jdbi.v3.core.Handle;

import visavis.model.Refusal;

/** Brings a file up to date: every missing numbered step in one transaction, after a backup. A newer file is left alone. */
final class Migrations {
    /** Numbered from 1; a file is never edited once released. */
    private static final List<String> STEPS = List.of("0001-people.sql", "0002-search.sql", "0003-extras.sql", "0004-search.sql", "0005-merge.sql", "0006-mapping.sql", "0007-ties.sql", "0008-search.sql", "0009-trash.sql", "0010-search.sql");
    /** "VISA": tells our files from other SQLite files. */
    private static final int APPLICATION_ID = 0x56495341;

    private Migrations() {}

    static void run(Handle handle, Path file) throws Refusal {
        int version = version(handle, file);
        handle.execute("pragma journal_mode = wal");
        if (version == STEPS.size()) return;
        if (version > 0) Backups.of(file).save(handle, "upgrade");
        handle.execute("pragma synchronous = full");
        handle.useTransaction(inside -> upgrade(inside, version));
        handle.execute("pragma synchronous = normal");
    }

    /** How many of the steps the file has seen; 0 for one that is empty. */
    static int version(Handle handle, Path file) throws Refusal {
        int version = pragma(handle, "user_version");
        if (version > STEPS.size()) throw new Refusal("store-newer", file);
        if (!isOurs(handle, version)) throw new Refusal("store-not-ours", file);
        return version;
    }

    private static void upgrade(Handle handle, int version) {
        for (var step : STEPS.subList(version, STEPS.size())) script(handle, text(step));
        handle.execute("pragma application_id = " + APPLICATION_ID);
        handle.execute("pragma user_version = " + STEPS.size());
    }

    /** Straight to SQLite, which knows where a statement ends; a parser in between costs more than the statements. */
    private static void script(Handle handle, String text) {
        try (var statement = handle.getConnection().createStatement()) {
            statement.executeUpdate(text);
        } catch (SQLException failed) {
            throw new IllegalStateException("an upgrade failed", failed);
        }
    }

    private static boolean isOurs(Handle handle, int version) {
        if (pragma(handle, "application_id") == APPLICATION_ID) return true;
        return version == 0 && handle.createQuery("select count(*) from sqlite_master").mapTo(int.class).one() == 0;
    }

    private static int pragma(Handle handle, String name) {
        return handle.createQuery("pragma " + name).mapTo(int.class).one();
    }

    private static String text(String step) {
        try (var in = Migrations.class.getResourceAsStream("migrations/" + step)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

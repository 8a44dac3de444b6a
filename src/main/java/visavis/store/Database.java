package visavis.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import visavis.model.Refusal;

/**
 * The one door to the file. One connection writes, one transaction at a time; a few kept ones read beside it (WAL),
 * because opening a connection costs more than most queries. SQLite keeps no statistics of the tables: how a query is
 * answered follows from the tables' indexes alone, so that it is the same for everybody, and in the tests.
 */
public final class Database implements AutoCloseable {
    private final Path file;
    private final Jdbi jdbi;
    private final Handle writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final Deque<Handle> readers = new ConcurrentLinkedDeque<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ChangeLog changes = new ChangeLog();
    private int seenOthers;
    private volatile boolean unnoticed, closing;

    private Database(Path file, Jdbi jdbi, Handle writer) {
        this.file = file;
        this.jdbi = jdbi;
        this.writer = writer;
        seenOthers = writer.createQuery("pragma data_version").mapTo(int.class).one();
    }

    /** Loads what connects to files, for somebody who will open one soon; half of what {@link #prepare()} does, to be begun beside it. */
    public static void prepareToConnect() {
        try {
            StoreFile.connect(Path.of(":memory:")).close();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Loads what every store needs, a tenth of a second's work, for somebody who will open one soon. */
    public static void prepare() {
        try (var handle = Mappers.install(Jdbi.create("jdbc:sqlite::memory:")).open()) {
            handle.createQuery("select 1").mapTo(int.class).one();
        }
    }

    /** Opens the file, making it (readable by its owner alone) or bringing it up to date first. */
    public static Database open(Path file) throws Refusal {
        StoreFile.prepare(file);
        var jdbi = Mappers.install(Jdbi.create(() -> StoreFile.connect(file)));
        Handle writer = null;
        try {
            writer = jdbi.open();
            Migrations.run(writer, file);
            return new Database(file, jdbi, writer);
        } catch (RuntimeException broken) {
            if (writer != null) writer.close();
            throw new Refusal(broken, "store-broken", file);
        } catch (Refusal refused) {
            writer.close();
            throw refused;
        }
    }

    public Path file() {
        return file;
    }

    /** Work inside a transaction may end in a refusal (or anything else): then nothing of it stays. */
    public interface Work<T, X extends Exception> {
        T in(Transaction transaction) throws X;
    }

    /** Runs the work as one transaction and, when it is committed, tells the listeners. */
    public <T, X extends Exception> T write(Work<T, X> work) throws X {
        writing.lock();
        try {
            var result = commit(work);
            tell();
            return result;
        } finally {
            writing.unlock();
        }
    }

    /** The same for what took the user long to bring: on disk for certain when it returns. */
    public <T, X extends Exception> T writeDurably(Work<T, X> work) throws X {
        writing.lock();
        try {
            writer.execute("pragma synchronous = full");
            return write(work);
        } finally {
            writer.execute("pragma synchronous = normal");
            writing.unlock();
        }
    }

    /** Runs what nobody needs to be told of, unless something else is being written just now. */
    public <X extends Exception> void writeInPassing(Work<?, X> work) throws X {
        if (!writing.tryLock()) return;
        try {
            commit(work);
        } finally {
            writing.unlock();
        }
    }

    /** Runs what changes nothing that anybody could have read, takes no time to speak of, and can as well be done the next time. */
    <X extends Exception> void writeUnnoticed(Work<?, X> work) throws X {
        writing.lock();
        try {
            unnoticed = true;
            if (!closing) commit(work);
        } finally {
            unnoticed = false;
            writing.unlock();
        }
    }

    /** Keeps a copy of what is there, without what a transaction under way has written. */
    public void backUp(String reason) throws Refusal {
        var handle = reader();
        try {
            Backups.of(file).save(handle, reason);
        } finally {
            readers.push(handle);
        }
    }

    private <T, X extends Exception> T commit(Work<T, X> work) throws X {
        writer.begin();
        try (var transaction = new Transaction(writer)) {
            var result = work.in(transaction);
            transaction.finish();
            changes.add(transaction.changed(), transaction.ties(), writer::commit);
            return result;
        } catch (Throwable problem) {
            writer.rollback();
            throw problem;
        }
    }

    <T> T read(Function<Handle, T> query) {
        var handle = reader();
        try {
            return query.apply(handle);
        } finally {
            readers.push(handle);
        }
    }

    private Handle reader() {
        var handle = readers.poll();
        return handle == null ? jdbi.open() : handle;
    }

    /** A consistent copy of the whole store, readable by its owner alone. */
    public void copyTo(Path target) throws Refusal {
        writing.lock();
        try {
            StoreFile.copy(writer, target);
        } finally {
            writing.unlock();
        }
    }

    /** Whom transactions changed. */
    public ChangeLog changes() {
        return changes;
    }

    /** Looks whether another program, such as the command line beside a window, changed the file, and tells the listeners when one did. */
    public void noticeOthers() {
        if (!writing.tryLock()) return;
        try {
            int seen = writer.createQuery("pragma data_version").mapTo(int.class).one();
            if (seen == seenOthers) return;
            seenOthers = seen;
            changes.addEverybody();
            tell();
        } finally {
            writing.unlock();
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Asks to be told, on the writing thread, after each transaction. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** What SQLite itself finds wrong with the file, and rows that belong to nothing; empty when all is well. */
    public List<String> check() {
        return read(Database::problems);
    }

    static List<String> problems(Handle handle) {
        return handle.createQuery("""
                        select integrity_check from pragma_integrity_check where integrity_check <> 'ok'
                        union all
                        select format('row %d of %s belongs to a missing %s', rowid, "table", parent) from pragma_foreign_key_check""")
                .mapTo(String.class).list();
    }

    /** Whether nothing more is to be begun. */
    boolean isClosing() {
        return closing;
    }

    /** Waits for what nobody knows is being written. */
    @Override
    public void close() {
        closing = true;
        if (unnoticed) {
            writing.lock();
            writing.unlock();
        }
        readers.forEach(Handle::close);
        writer.close();
    }
}

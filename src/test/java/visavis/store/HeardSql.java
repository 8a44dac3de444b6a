package visavis.store;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Every statement SQLite is handed while this listens, whoever writes it: the driver tells its log, however the statement came to it. */
final class HeardSql extends Handler {
    private static final Logger DRIVER = Logger.getLogger("org.sqlite.core.NativeDB");
    private static final String MARK = "[SQLite EXEC] ";
    private final Set<String> statements = new LinkedHashSet<>();

    private HeardSql() {}

    static HeardSql begin() {
        var heard = new HeardSql();
        DRIVER.setUseParentHandlers(false);
        DRIVER.setLevel(Level.FINEST);
        DRIVER.addHandler(heard);
        return heard;
    }

    /** What was said since the last time this was asked, each statement once. */
    synchronized Set<String> statements() {
        var said = Set.copyOf(statements);
        statements.clear();
        return said;
    }

    @Override
    public synchronized void publish(LogRecord told) {
        int at = told.getMessage().indexOf(MARK);
        if (at >= 0) statements.add(told.getMessage().substring(at + MARK.length()).strip());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        DRIVER.removeHandler(this);
        DRIVER.setLevel(null);
        DRIVER.setUseParentHandlers(true);
    }
}

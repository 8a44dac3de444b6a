package visavis;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * Sends what the program and its libraries log to a small rolling file, so that the user's screen and terminal stay quiet. Java's logging makes
 * one of these when the first logger is asked for, and not before: setting it up takes as long as asking the store what is in it.
 */
public final class Log {
    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;
    private static volatile Path folder;

    /** As Java's logging wants it. */
    public Log() throws IOException {
        var settings = ".level=INFO\nhandlers=" + Lazy.class.getName();
        LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(settings.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** From the first logger on. */
    static void toFile(Path folder) {
        Log.folder = folder;
        System.setProperty("java.util.logging.config.class", Log.class.getName());
        // Looked for otherwise, in every library there is.
        System.setProperty("slf4j.internal.verbosity", "WARN");
        System.setProperty("slf4j.provider", LateLogging.class.getName());
    }

    /** Opens the file with the first record worth keeping: most runs have none. Public for Java's logging. */
    public static final class Lazy extends Handler {
        private Handler file;

        public Lazy() {
            setLevel(Level.INFO);
        }

        @Override
        public synchronized void publish(LogRecord logged) {
            if (!isLoggable(logged)) return;
            if (file == null) file = open();
            file.publish(logged);
        }

        private static Handler open() {
            try {
                Files.createDirectories(folder);
                var handler = new FileHandler(folder.resolve("visavis-%g.log").toString(), BYTES, FILES, true);
                handler.setFormatter(new SimpleFormatter());
                return handler;
            } catch (IOException noLog) {
                return new java.util.logging.MemoryHandler(new java.util.logging.ConsoleHandler(), 100, Level.OFF);
            }
        }

        @Override
        public synchronized void flush() {
            if (file != null) file.flush();
        }

        @Override
        public synchronized void close() {
            if (file != null) file.close();
        }
    }
}

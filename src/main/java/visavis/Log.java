package visavis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.SimpleFormatter;

/** Sends what the program and its libraries log to a small rolling file, so that the user's screen and terminal stay quiet. */
final class Log {
    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;

    private Log() {}

    static void toFile(Path folder) {
        LogManager.getLogManager().reset();
        var root = java.util.logging.Logger.getLogger("");
        root.setLevel(Level.INFO);
        root.addHandler(new Lazy(folder));
    }

    /** Opens the file with the first record worth keeping: most runs have none. */
    private static final class Lazy extends Handler {
        private final Path folder;
        private Handler file;

        Lazy(Path folder) {
            this.folder = folder;
            setLevel(Level.INFO);
        }

        @Override
        public synchronized void publish(java.util.logging.LogRecord logged) {
            if (!isLoggable(logged)) return;
            if (file == null) file = open();
            file.publish(logged);
        }

        private Handler open() {
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
        public void flush() {
            if (file != null) file.flush();
        }

        @Override
        public void close() {
            if (file != null) file.close();
        }
    }
}

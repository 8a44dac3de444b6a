package visavis.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Each choice as an observable text under a dotted name, asked for and saved on any thread. Saved when the program ends; a file that cannot be
 * read counts as empty.
 */
public final class Settings {
    private final Path file;
    private final Properties saved = new Properties();
    private final Map<String, StringProperty> choices = new TreeMap<>();

    public Settings(Path file) {
        this.file = file;
        if (!Files.exists(file)) return;
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            saved.load(in);
        } catch (IOException | IllegalArgumentException unreadable) {
            log().warn("settings could not be read, starting with none", unreadable);
        }
    }

    /** The choice of that name, always the same property; the preset holds until somebody chooses. */
    public synchronized StringProperty choice(String name, String preset) {
        return choices.computeIfAbsent(name, missing -> new SimpleStringProperty(saved.getProperty(name, preset)));
    }

    /** Writes all choices, to a new file first so that a crash leaves the old one whole. */
    public synchronized void save() {
        choices.forEach((name, choice) -> saved.setProperty(name, choice.get() == null ? "" : choice.get()));
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                saved.store(out, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            log().warn("settings could not be saved", failed);
        }
    }

    /** When there is something to say: the first logger of a program takes its time, and this is made at the start. */
    private static Logger log() {
        return LoggerFactory.getLogger(Settings.class);
    }
}

package visavis.settings;

import java.nio.file.Path;
import java.util.Map;

/** Where each system keeps a program's data: XDG on Linux, Application Support on macOS, %APPDATA% on Windows. */
public final class Folders {
    private Folders() {}

    public static Path data() {
        return data(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    static Path data(String system, Map<String, String> environment, Path home) {
        if (system.startsWith("Windows")) return environment.containsKey("APPDATA") ? Path.of(environment.get("APPDATA"), "Visavis") : home.resolve("AppData/Roaming/Visavis");
        if (system.startsWith("Mac")) return home.resolve("Library/Application Support/Visavis");
        var xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        return (xdg.startsWith("/") ? Path.of(xdg) : home.resolve(".local/share")).resolve("visavis");
    }

    /** {@code VISAVIS_STORE} where it is set, else {@code visavis.db} in the data folder. */
    public static Path store() {
        var chosen = System.getenv("VISAVIS_STORE");
        return chosen == null || chosen.isBlank() ? data().resolve("visavis.db") : Path.of(chosen);
    }
}

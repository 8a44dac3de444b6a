package visavis;

import java.nio.file.Path;
import java.util.concurrent.Executors;

import javafx.application.Platform;
import visavis.settings.Settings;
import visavis.task.Ahead;
import visavis.task.Background;
import visavis.view.shell.Theme;

/**
 * What the window on a store needs, made on other threads while JavaFX starts, as nodes may be that are in no window yet. Whatever then is
 * there for the screen thread waits until the window is.
 */
final class Beginning {
    private final Background background = Background.threads();
    private final Path store;
    private final Settings settings;
    private final Theme theme;
    private final Ahead<Wiring> wiring;

    Beginning(Path store) {
        this.store = store.toAbsolutePath();
        settings = new Settings(this.store.resolveSibling("settings.properties"));
        theme = new Theme(settings.choice("look", Theme.SYSTEM), settings.choice("look.seen", Theme.LIGHT));
        var look = background.ahead(Executors.callable(theme::prepare));
        wiring = background.ahead(() -> {
            var opened = OpenStore.of(this.store);
            // Controls that are made sooner read JavaFX's own look for nothing.
            look.join();
            return wire(opened);
        });
    }

    /** Closes the store where that fails. */
    Wiring wire(OpenStore opened) {
        try {
            return new Wiring(opened, settings, theme);
        } catch (RuntimeException broken) {
            opened.close();
            throw broken;
        }
    }

    Path store() {
        return store;
    }

    Settings settings() {
        return settings;
    }

    Theme theme() {
        return theme;
    }

    /** Waits for it. */
    Wiring wiring() throws Exception {
        return wiring.call();
    }
}

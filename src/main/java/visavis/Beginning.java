package visavis;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

import javafx.scene.text.Font;
import visavis.settings.Settings;
import visavis.task.Ahead;
import visavis.task.Background;
import visavis.view.shell.Theme;

/**
 * What the window on a store needs, made on other threads: the store is opened while JavaFX starts, and the first screen as soon as it has, as
 * nodes may be that are in no window yet.
 */
final class Beginning {
    private final Background background = Background.threads();
    private final CountDownLatch dressed = new CountDownLatch(1);
    private final Path store;
    private final Settings settings;
    private final Theme theme;
    private final Ahead<Wiring> wiring;

    Beginning(Path store) {
        this.store = store.toAbsolutePath();
        settings = new Settings(this.store.resolveSibling("settings.properties"));
        theme = new Theme(settings.choice("look", Theme.SYSTEM), settings.choice("look.seen", Theme.LIGHT));
        wiring = background.ahead(() -> wire(OpenStore.of(this.store)));
        // Which fonts there are takes a tenth of a second to find out on Linux, and every control asks.
        background.run(Font::getFamilies);
    }

    /** On the screen thread, as soon as there is one. */
    void dress() {
        try {
            theme.putOn();
        } finally {
            dressed.countDown();
        }
    }

    /** Closes the store where that fails. */
    Wiring wire(OpenStore opened) throws InterruptedException {
        try {
            var made = new Wiring(opened, settings, theme);
            // A control that is made before would have JavaFX put on its own look.
            dressed.await();
            made.prepare();
            return made;
        } catch (RuntimeException | InterruptedException broken) {
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

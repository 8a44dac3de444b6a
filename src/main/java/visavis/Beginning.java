package visavis;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import javafx.scene.text.Font;
import visavis.settings.Settings;
import visavis.task.Ahead;
import visavis.task.Background;
import visavis.text.Messages;
import visavis.view.common.Icon;
import visavis.view.shell.Theme;

/**
 * What the window on a store needs, made on other threads: settings are read and the store is opened while JavaFX starts, and the first screen
 * is made as soon as it has, as nodes may be that are in no window yet.
 */
final class Beginning {
    private final Background background = Background.threads();
    private final CountDownLatch dressing = new CountDownLatch(1);
    private final Path store;
    private final Ahead<Chosen> chosen;
    private final Ahead<Messages> messages;
    private final Ahead<Wiring> wiring;

    private record Chosen(Settings settings, Theme theme) {
        static Chosen of(Path file) {
            var settings = new Settings(file);
            return new Chosen(settings, new Theme(settings.choice("look", Theme.SYSTEM), settings.choice("look.seen", Theme.LIGHT)));
        }
    }

    Beginning(Path store) {
        this.store = store.toAbsolutePath();
        chosen = background.ahead(() -> Chosen.of(this.store.resolveSibling("settings.properties")));
        messages = background.ahead(() -> new Messages(Locale.getDefault()));
        wiring = background.ahead(() -> wire(OpenStore.of(this.store)));
        // Which fonts there are takes a tenth of a second to find out on Linux, and every control asks.
        background.ahead(() -> {
            Font.getDefault();
            return Font.getFamilies();
        });
        background.ahead(Executors.callable(Icon::prepare));
    }

    /** On the screen thread, as soon as there is one. */
    void dress() {
        try {
            Theme.announce();
        } finally {
            dressing.countDown();
        }
        theme().putOn();
    }

    /** Closes the store where that fails. */
    Wiring wire(OpenStore opened) throws InterruptedException {
        try {
            var made = new Wiring(opened, settings(), theme(), messages.join());
            dressing.await();
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
        return chosen.join().settings();
    }

    Theme theme() {
        return chosen.join().theme();
    }

    /** Waits for it. */
    Wiring wiring() throws Exception {
        return wiring.call();
    }
}

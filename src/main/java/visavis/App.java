package visavis;

import java.nio.file.Path;
import java.util.Locale;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.LoggerFactory;

import visavis.model.Refusal;
import visavis.settings.Settings;
import visavis.text.Messages;
import visavis.view.shell.Outside;
import visavis.view.shell.Outside.Leaving;

/** The window's life: opens a store, shows it, changes to the sample people and back, and puts everything away. */
public final class App extends Application {
    /** Named parameter with the store's file. */
    static final String STORE = "store";
    private Stage stage;
    private Path store;
    private Settings settings;
    private SampleStore sample;
    private Wiring wiring;

    @Override
    public void start(Stage stage) {
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> unexpected(problem));
        this.stage = stage;
        store = Path.of(getParameters().getNamed().get(STORE)).toAbsolutePath();
        settings = new Settings(store.resolveSibling("settings.properties"));
        open(store);
    }

    private void open(Path file) {
        try {
            wiring = new Wiring(file, settings, new Outside(getHostServices()::showDocument, this::leave, sample != null));
            wiring.show(stage);
        } catch (Refusal refused) {
            LoggerFactory.getLogger(App.class).warn("could not start", refused);
            StartProblem.show(new Messages(Locale.getDefault()), refused);
            Platform.exit();
        }
    }

    private void leave(Leaving where) {
        try {
            var next = where == Leaving.TO_SAMPLE ? SampleStore.fill() : null;
            putAway();
            sample = next;
            open(next == null ? store : next.file());
        } catch (Refusal refused) {
            wiring.unexpected(refused);
        }
    }

    private void putAway() {
        if (wiring != null) wiring.close();
        wiring = null;
        if (sample != null) sample.delete();
        sample = null;
    }

    @Override
    public void stop() {
        putAway();
        if (settings != null) settings.save();
    }

    private void unexpected(Throwable problem) {
        LoggerFactory.getLogger(App.class).error("unexpected", problem);
        if (wiring != null) wiring.unexpected(problem);
    }
}

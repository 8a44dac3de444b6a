package visavis;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

import javafx.application.Application;
import javafx.stage.Stage;
import org.slf4j.LoggerFactory;

import visavis.model.Problem;
import visavis.model.Refusal;
import visavis.settings.Folders;
import visavis.text.Messages;

/** The window's life: opens the store, shows the window, and puts everything away again. */
public final class App extends Application {
    private static Path store = Folders.store();
    private Wiring wiring;

    /** Opens the window and returns when it is closed; without a display it says so and ends with 1. */
    static void open(Path file) {
        store = file;
        try {
            if (!hasDisplay()) throw new UnsupportedOperationException();
            Application.launch(App.class);
        } catch (UnsupportedOperationException noDisplay) {
            complain(new Problem("no-display", java.util.List.of()));
            System.exit(1);
        }
    }

    @Override
    public void start(Stage stage) {
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> unexpected(problem));
        try {
            wiring = new Wiring(store, getHostServices()::showDocument);
            wiring.show(stage);
        } catch (Refusal refused) {
            LoggerFactory.getLogger(App.class).warn("could not start", refused);
            StartProblem.show(new Messages(Locale.getDefault()), refused);
        }
    }

    @Override
    public void stop() {
        if (wiring != null) wiring.close();
    }

    private void unexpected(Throwable problem) {
        LoggerFactory.getLogger(App.class).error("unexpected", problem);
        if (wiring != null) wiring.unexpected(problem);
    }

    /** On Linux JavaFX prints a stack trace of its own when there is none, so it is asked first. */
    private static boolean hasDisplay() {
        if (!System.getProperty("os.name").equals("Linux") || "Headless".equals(System.getProperty("glass.platform"))) return true;
        return present("DISPLAY") || present("WAYLAND_DISPLAY");
    }

    private static boolean present(String variable) {
        var value = System.getenv(variable);
        return value != null && !value.isBlank();
    }

    private static void complain(Problem problem) {
        PrintStream terminal = System.err;
        terminal.println(new Messages(Locale.getDefault()).problem(problem));
    }
}

package visavis;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.slf4j.LoggerFactory;

import visavis.model.Refusal;
import visavis.settings.Settings;
import visavis.task.Background;
import visavis.text.Messages;
import visavis.view.shell.Outside;
import visavis.view.shell.Outside.Leaving;
import visavis.view.shell.Theme;

/** The window's life: opens a store, shows it, changes to the sample people and back, and puts everything away. */
public final class App extends Application {
    /** Named parameter with the store's file. */
    static final String STORE = "store";
    private final Optional<Timing> timing = Timing.wanted(System.err);
    private final Background background = Background.threads();
    private Stage stage;
    private Path store;
    private Settings settings;
    private Theme theme;
    private Wiring wiring;
    private Doorbell doorbell;
    private boolean leaving;

    @Override
    public void start(Stage stage) {
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> unexpected(problem));
        this.stage = stage;
        store = Path.of(getParameters().getNamed().get(STORE)).toAbsolutePath();
        settings = new Settings(store.resolveSibling("settings.properties"));
        background.run(() -> OpenStore.of(store)).then(this::open).orElse(this::standBack);
        // While the store is opened, what the first frame needs anyway: reading what fonts there are takes a tenth of a second on Linux.
        theme = new Theme(settings.choice("look", Theme.SYSTEM));
        Font.getDefault();
    }

    private void open(OpenStore opened) {
        wire(opened);
        timing.ifPresent(wanted -> wanted.say("wiring ready"));
        wiring.show(stage);
        timing.ifPresent(wanted -> wanted.watch(stage));
        wiring.importFiles(files());
        Platform.runLater(() -> Icons.giveTo(stage));
    }

    private List<Path> files() {
        return getParameters().getUnnamed().stream().map(Path::of).toList();
    }

    private void wire(OpenStore opened) {
        putAway();
        wiring = new Wiring(opened, settings, theme, background, new Outside(getHostServices()::showDocument, this::leave, opened.sample()));
        var own = wiring;
        background.run(() -> Doorbell.of(opened.stores().database().file())).then(bell -> bell.ifPresent(hung -> answer(hung, own)));
    }

    private void answer(Doorbell bell, Wiring of) {
        if (wiring != of) {
            bell.close();
            return;
        }
        doorbell = bell;
        background.run(() -> {
            bell.listen(files -> Platform.runLater(() -> receive(files)));
            return null;
        });
    }

    /** What somebody wanted to open in a window of its own comes to this one, which comes to the front. */
    private void receive(List<Path> files) {
        if (wiring == null) return;
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        wiring.importFiles(files);
    }

    /** Where a window is open on the store already, it takes over. */
    private void standBack(Throwable problem) {
        boolean open = problem instanceof Refusal refused && refused.problem().code().equals("store-open-elsewhere");
        if (open && Doorbell.ring(store, files())) Platform.exit();
        else giveUp(problem);
    }

    private void giveUp(Throwable problem) {
        LoggerFactory.getLogger(App.class).warn("could not start", problem);
        StartProblem.show(new Messages(Locale.getDefault()), problem instanceof Refusal refused ? refused : new Refusal(problem, "store-broken", store));
        Platform.exit();
    }

    /** What is shown stays until the other store is there; asking again meanwhile changes nothing. */
    private void leave(Leaving where) {
        if (leaving) return;
        leaving = true;
        background.run(() -> where == Leaving.TO_SAMPLE ? OpenStore.ofSample() : OpenStore.of(store)).then(opened -> {
            leaving = false;
            wire(opened);
            wiring.show(stage);
        }).orElse(problem -> {
            leaving = false;
            wiring.unexpected(problem);
        });
    }

    private void putAway() {
        if (doorbell != null) doorbell.close();
        doorbell = null;
        if (wiring != null) wiring.close();
        wiring = null;
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

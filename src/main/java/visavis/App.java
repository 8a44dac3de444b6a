package visavis;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.LoggerFactory;

import visavis.model.Refusal;
import visavis.task.Background;
import visavis.task.FirstFrame;
import visavis.text.Messages;
import visavis.view.shell.Outside;
import visavis.view.shell.Outside.Leaving;

/** The window's life: opens a store, shows it, changes to the sample people and back, and puts everything away. */
public final class App extends Application {
    /** Named parameter with the store's file. */
    static final String STORE = "store";
    private final Optional<Timing> timing = Timing.wanted(System.err);
    private final Background background = Background.threads();
    private static Beginning begun;
    private Stage stage;
    private Beginning beginning;
    private Wiring wiring;
    private Doorbell doorbell;
    private boolean leaving;
    /** A system that is shut down ends programs without closing their windows. */
    private final Thread atEnd = new Thread(() -> beginning.settings().save());

    /** Instead of the other way of launching it: what does not need JavaFX to be there is not kept waiting for it. */
    static void launch(Path store, Stream<String> imported) {
        begun = new Beginning(store);
        Platform.startup(begun::dress);
        launch(App.class, Stream.concat(Stream.of("--" + STORE + "=" + store), imported).toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> unexpected(problem));
        this.stage = stage;
        beginning = begun;
        begun = null;
        if (beginning == null) {
            beginning = new Beginning(Path.of(getParameters().getNamed().get(STORE)));
            beginning.dress();
        }
        Runtime.getRuntime().addShutdownHook(atEnd);
        background.run(beginning::wiring).then(this::open).orElse(this::standBack);
    }

    private void open(Wiring first) {
        beginning.theme().follow();
        timing.ifPresent(wanted -> wanted.say("wiring ready"));
        try {
            show(first);
        } catch (RuntimeException broken) {
            giveUp(broken);
            return;
        }
        timing.ifPresent(wanted -> wanted.watch(stage));
        wiring.importFiles(files());
    }

    private List<Path> files() {
        return getParameters().getUnnamed().stream().map(Path::of).toList();
    }

    private void show(Wiring own) {
        putAway();
        wiring = own;
        own.show(stage, new Outside(getHostServices()::showDocument, this::leave));
        var firstFrame = new FirstFrame();
        firstFrame.then(() -> afterwards(own));
        firstFrame.comes(stage.getScene());
    }

    /** What nobody waits for. */
    private void afterwards(Wiring own) {
        if (wiring != own) return;
        own.emptyTrash();
        background.run(() -> Doorbell.of(own.store())).then(bell -> bell.ifPresent(hung -> answer(hung, own)));
        background.run(Icons::all).then(stage.getIcons()::setAll);
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
        if (open && Doorbell.ring(beginning.store(), files())) Platform.exit();
        else giveUp(problem);
    }

    private void giveUp(Throwable problem) {
        LoggerFactory.getLogger(App.class).warn("could not start", problem);
        StartProblem.show(new Messages(Locale.getDefault()), problem instanceof Refusal refused ? refused : new Refusal(problem, "store-broken", beginning.store()));
        Platform.exit();
    }

    /** What is shown stays until the other store is there; asking again meanwhile changes nothing. */
    private void leave(Leaving where) {
        if (leaving) return;
        leaving = true;
        background.run(() -> beginning.wire(where == Leaving.TO_SAMPLE ? OpenStore.ofSample() : OpenStore.of(beginning.store()))).then(other -> {
            leaving = false;
            show(other);
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
        if (beginning == null) return;
        Runtime.getRuntime().removeShutdownHook(atEnd);
        beginning.settings().save();
    }

    private void unexpected(Throwable problem) {
        LoggerFactory.getLogger(App.class).error("unexpected", problem);
        if (wiring != null) wiring.unexpected(problem);
    }
}

package visavis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import visavis.action.FillWithSample;
import visavis.cli.CommandLineProgram;
import visavis.model.Refusal;
import visavis.settings.Folders;
import visavis.store.Stores;

/**
 * Uses the program as people do, without anybody there: from this run the installers' ahead-of-time caches learn what a start needs.
 * Arguments: {@code window}, {@code commands} or {@code quick}, a folder for a store of its own, and a file to import. Ends with 1 where a step cannot be done.
 */
final class Training {
    private static final int LOOK_EVERY = 400, PATIENCE = 100;
    private static final List<String> CHARTS = List.of("#meeting", "#map", "#year", "#time", "#origins", "#flow");

    private record Step(String id, Consumer<Node> action) {}

    private final List<Step> steps = new ArrayList<>();

    private Training() {}

    public static void main(String[] arguments) {
        Log.toFile(Path.of(arguments[1]));
        var store = Path.of(arguments[1]).resolve("training.db");
        var file = Path.of(arguments[2]).toAbsolutePath().toString();
        switch (arguments[0]) {
            case "quick" -> useQuickCommands(store);
            case "commands" -> useCommands(store, file);
            default -> useWindow(store, file);
        }
    }

    /** Those that answer at once, and nothing else: what the cache holds is all brought in at the start, needed or not. The last one as from a terminal, which ends the program. */
    private static void useQuickCommands(Path store) {
        run(store, "log", "call with @Leonie Marie Brandt 5m");
        for (var command : List.of("list", "show 1", "show 1 --json", "list --json --query berlin")) run(store, command.split(" "));
        Launcher.main(new String[] {"--version"});
    }

    private static void useCommands(Path store, String file) {
        for (var command : List.of("sample", "list", "duplicates")) run(store, command);
        run(store, "import", file);
        run(store, "--json", "list", "--query", "berlin");
        Launcher.main(new String[] {"--help"});
    }

    private static void run(Path store, String... command) {
        CommandLineProgram.run(Stream.concat(Stream.of("--store", store.toString()), Stream.of(command)).toArray(String[]::new));
    }

    /**
     * Without a command: the command line's classes would burden every start of the window. The first time in its folder it fills the store; from
     * then on the window starts as it does every day, with what it remembered.
     */
    private static void useWindow(Path store, String file) {
        // Every start asks for it, though this one has a folder of its own.
        Folders.data();
        if (Files.notExists(store)) fill(store);
        var training = new Training().useEverything();
        Thread.ofPlatform().daemon().start(() -> {
            training.drive();
            training.importAndLeave(store, Path.of(file));
        });
        Launcher.openWindow(store);
    }

    private static void fill(Path store) {
        try (var stores = Stores.open(store)) {
            new FillWithSample(stores).run(FillWithSample.CONTACTS, FillWithSample.INTERACTIONS, FillWithSample.SEED, LocalDate.now());
        } catch (Refusal refused) {
            throw new IllegalStateException(refused);
        }
    }

    private Training useEverything() {
        press("#toPeople");
        step("#table", node -> ((TableView<?>) node).getSelectionModel().clearAndSelect(0));
        step("#chartSlot", node -> {});
        step("#table", node -> ((TableView<?>) node).getSelectionModel().clearAndSelect(1));
        step("#search", node -> ((TextField) node).setText("a"));
        step("#search", node -> ((TextField) node).clear());
        step("#search", node -> node.requestFocusTraversal(TraversalDirection.NEXT));
        press("#toJourneys");
        CHARTS.forEach(this::press);
        for (var place : List.of("#toImport", "#toSettings", "#toPeople")) press(place);
        step("#table", node -> {});
        return this;
    }

    /** A file comes as from a second start. */
    private void importAndLeave(Path store, Path file) {
        if (!Doorbell.ring(store, List.of(file))) fail("nobody answers the bell");
        steps.clear();
        step("#toPeople", node -> {});
        press("#toPeople");
        step("#table", node -> Platform.exit());
        drive();
    }

    private static void fail(String why) {
        System.err.println("training: " + why);
        Runtime.getRuntime().halt(1);
    }

    private void press(String id) {
        step(id, node -> ((ButtonBase) node).fire());
    }

    private void step(String id, Consumer<Node> action) {
        steps.add(new Step(id, action));
    }

    private void drive() {
        for (var step : steps) {
            if (!taken(step)) fail("nothing to see of " + step.id());
        }
    }

    /** Waits for what the step is about, and a moment more, so that what the step before led to is drawn. */
    private static boolean taken(Step step) {
        try {
            for (int look = 0; look < PATIENCE; look++) {
                Thread.sleep(LOOK_EVERY);
                if (!Window.getWindows().isEmpty() && CompletableFuture.supplyAsync(() -> take(step), Platform::runLater).get()) return true;
            }
        } catch (Exception failed) {
            failed.printStackTrace();
        }
        return false;
    }

    private static boolean take(Step step) {
        var node = Window.getWindows().getFirst().getScene().lookup(step.id());
        if (node == null || node instanceof TableView<?> table && table.getItems().isEmpty()) return false;
        step.action().accept(node);
        return true;
    }
}

package visavis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import visavis.action.ImportFiles;
import visavis.action.Progress;
import visavis.model.PersonRow;
import visavis.store.Stores;

/** The real program on a store of a test's own, driven as a user would: keys, clicks, and waiting for what one sees. */
final class Window {
    final FxRobot robot = new FxRobot();

    private final Application app;

    private Window(Application app) {
        this.app = app;
    }

    static Window open(Path store) throws Exception {
        FxToolkit.registerPrimaryStage();
        var window = new Window(FxToolkit.setupApplication(App.class, "--store=" + store));
        window.until(() -> !javafx.stage.Window.getWindows().isEmpty());
        return window;
    }

    /** On a new store that holds the people of a table, once they are on screen. @param table as a CSV file has it, each row a person */
    static Window holding(String table, Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("people.csv"), table);
        var store = folder.resolve("visavis.db");
        try (var stores = Stores.open(store)) {
            new ImportFiles(stores).run(List.of(file), ImportFiles.Options.DEFAULT, Progress.NONE);
        }
        var window = open(store);
        window.until(() -> window.people().size() == table.lines().count() - 1);
        return window;
    }

    void close() throws Exception {
        FxToolkit.cleanupStages();
        FxToolkit.cleanupApplication(app);
    }

    void press(KeyCode... keys) {
        robot.push(keys);
    }

    /** As a file manager's copy and this window's paste. */
    void paste(Path... files) {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putFiles(List.of(files).stream().map(Path::toFile).toList());
            Clipboard.getSystemClipboard().setContent(content);
        });
        press(KeyCode.SHORTCUT, KeyCode.V);
    }

    void click(String id) {
        until(() -> sees(id));
        robot.clickOn(id);
    }

    /** As when another window is used in between; JavaFX's headless windows all have the keyboard at once. */
    void loseAndRegainFocus() {
        robot.interact(() -> {
            var stage = FxToolkit.toolkitContext().getRegisteredStage();
            com.sun.javafx.stage.WindowHelper.setFocused(stage, false);
            com.sun.javafx.stage.WindowHelper.setFocused(stage, true);
        });
    }

    /** Whether it is there, and neither it nor anything around it is hidden. */
    boolean sees(String id) {
        return robot.lookup(id).tryQuery().filter(node -> {
            for (Node each = node; each != null; each = each.getParent()) if (!each.isVisible()) return false;
            return true;
        }).isPresent();
    }

    String text(String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }

    List<PersonRow> people() {
        return robot.lookup("#table").tryQuery().map(table -> ((TableView<?>) table).getItems().stream().map(PersonRow.class::cast).toList()).orElse(List.of());
    }

    /** Waits, at most ten seconds, until what the user would see is there. */
    void until(Callable<Boolean> seen) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(seen).get());
        } catch (java.util.concurrent.TimeoutException never) {
            var picture = Path.of("target/not-seen.png");
            Picture.save(FxToolkit.toolkitContext().getRegisteredStage().getScene(), picture);
            throw new AssertionError("not seen within ten seconds; what was there is in " + picture, never);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}

package visavis.bench;

import static visavis.bench.DrivenWindow.onScreen;
import static visavis.bench.DrivenWindow.painted;
import static visavis.bench.DrivenWindow.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import visavis.action.EditContacts;
import visavis.action.LivePeople;
import visavis.action.LogInteraction;
import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Interaction;
import visavis.model.PersonRow;
import visavis.settings.Settings;
import visavis.store.Stores;
import visavis.task.Background;
import visavis.text.Messages;
import visavis.view.common.Dressed;
import visavis.view.common.Fxml;
import visavis.view.common.NotedShell;
import visavis.view.people.BulkController;
import visavis.view.people.PeopleController;

/**
 * Shows the People screen on a large store and reports, by name and sorted by strength: from the beginning of the action that writes an interaction
 * down to the frame after its row shows it, and the longest wait between two frames from then until half a second later.
 */
public final class RowRun {
    private static final int LINES = 25, UNTIMED = 5;
    private static TableView<PersonRow> table;

    private RowRun() {}

    public static void main(String[] arguments) throws Exception {
        var store = Path.of(arguments[0]);
        Platform.startup(() -> {});
        try (var stores = Stores.open(store)) {
            onScreen(() -> open(stores, new Settings(store.resolveSibling("none.properties"))));
            painted(() -> !table.getItems().isEmpty());
            measure(stores, "by name");
            onScreen(() -> table.getSortOrder().setAll(List.of(table.getColumns().stream().filter(column -> column.getId().equals("strength")).findFirst().orElseThrow())));
            Thread.sleep(2000);
            measure(stores, "by strength");
        }
        Platform.exit();
    }

    private static void open(Stores stores, Settings settings) {
        var background = Background.threads();
        var messages = new Messages(Locale.ENGLISH);
        var shell = new NotedShell();
        var loaded = new Fxml(messages, type -> type == BulkController.class ? new BulkController(new EditContacts(stores), background, messages, shell)
                : new PeopleController(stores, new LivePeople(stores), settings, background, messages, LocalDate::now, new SimpleBooleanProperty(), shell)).load(PeopleController.class);
        var changes = background.<Boolean>ticker(change -> loaded.controller().refresh());
        stores.database().onChange(() -> changes.tell(true));
        var stage = new Stage();
        stage.setScene(Dressed.scene(loaded.node(), 1280, 800));
        stage.show();
        loaded.controller().refresh();
        table = people(stage);
    }

    @SuppressWarnings("unchecked")
    private static TableView<PersonRow> people(Stage stage) {
        return (TableView<PersonRow>) stage.getScene().lookup("#table");
    }

    private static void measure(Stores stores, String order) throws Exception {
        var waits = new Times();
        var longest = new Times();
        for (int line = 0; line < LINES; line++) {
            var person = table.getItems().get(line % 15);
            var gaps = FrameGaps.begin();
            long start = System.nanoTime();
            new LogInteraction(stores).add(new Interaction(0, LocalDate.now(), null, Channel.CALL, Direction.OUT, 5, "", "", "", List.of(person.id()), LogInteraction.SOURCE, ""));
            long shown = painted(() -> table.getItems().stream().limit(2000).anyMatch(row -> row.id() == person.id() && row.interactions() > person.interactions()));
            Thread.sleep(500);
            double gap = gaps.end().largest();
            if (line < UNTIMED) continue;
            waits.add((shown - start) / 1e6);
            longest.add(gap);
        }
        report("new interaction to painted row, " + order + ", median", waits.median(), "ms", 100.0);
        report("new interaction to painted row, " + order + ", 95 %", waits.part(95), "ms", 100.0);
        report("  longest wait between two frames, median", longest.median());
    }
}

package visavis.view.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import visavis.action.EditContacts;
import visavis.action.LivePeople;
import visavis.action.Undo;
import visavis.model.Card;
import visavis.model.Name;
import visavis.model.PersonRow;
import visavis.model.Refusal;
import visavis.model.Status;
import visavis.model.Tie;
import visavis.settings.Settings;
import visavis.store.Stores;
import visavis.task.Background;
import visavis.text.Messages;
import visavis.view.common.Dressed;
import visavis.view.common.Fxml;
import visavis.view.common.NotedShell;

@ExtendWith(ApplicationExtension.class)
class PeopleControllerTest {
    @TempDir Path folder;
    private final NotedShell shell = new NotedShell();
    private final Messages messages = new Messages(Locale.ENGLISH);
    private Stores stores;
    private Settings settings;
    private EditContacts edit;
    private PeopleController controller;
    private long ana, bob, celine;

    @Start
    void open(Stage stage) throws Refusal {
        stores = Stores.open(folder.resolve("visavis.db"));
        settings = new Settings(folder.resolve("settings"));
        edit = new EditContacts(stores);
        ana = edit.add(Card.EMPTY.withName(Name.of("Ana", "Diaz")).withNote("met at the coffee fair"));
        bob = edit.add(Card.EMPTY.withName(Name.of("Bob", "Ota")).withOrganization("Coffee Inc"));
        celine = edit.add(Card.EMPTY.withName(Name.of("Céline", "Roy")));
        controller = load(stage);
        stores.database().onChange(() -> Platform.runLater(controller::refresh));
        controller.refresh();
    }

    private PeopleController load(Stage stage) {
        var background = Background.immediate();
        var fxml = new Fxml(messages, type -> type == BulkController.class ? new BulkController(edit, background, messages, shell)
                : new PeopleController(stores, new LivePeople(stores), settings, background, messages, () -> LocalDate.of(2026, 5, 1), shell));
        var loaded = fxml.load(PeopleController.class);
        stage.setScene(Dressed.scene(loaded.node(), 990, 700));
        stage.show();
        return loaded.controller();
    }

    @AfterEach
    void close() {
        stores.close();
    }

    private static TableView<PersonRow> table(FxRobot robot) {
        return robot.lookup("#table").queryTableView();
    }

    private static List<String> names(FxRobot robot) {
        return table(robot).getItems().stream().map(PersonRow::name).toList();
    }

    private static TableColumn<PersonRow, ?> column(FxRobot robot, String id) {
        return table(robot).getColumns().stream().filter(column -> column.getId().equals(id)).findFirst().orElseThrow();
    }

    private void type(FxRobot robot, String text) {
        robot.interact(() -> robot.lookup("#search").queryTextInputControl().setText(text));
    }

    private void selectAll(FxRobot robot) {
        robot.interact(() -> table(robot).getSelectionModel().selectAll());
    }

    @Test
    void everybodyIsThereInOrderOfTheirNames(FxRobot robot) {
        assertEquals(List.of("Ana Diaz", "Bob Ota", "Céline Roy"), names(robot));
    }

    @Test
    void searchFindsWhateverWasWritten(FxRobot robot) {
        type(robot, "coff");
        assertEquals(List.of("Bob Ota", "Ana Diaz"), names(robot));
        type(robot, "celine");
        assertEquals(List.of("Céline Roy"), names(robot));
        type(robot, "");
        assertEquals(3, names(robot).size());
    }

    @Test
    @SuppressWarnings("unchecked")
    void filtersNarrowAndShowEverybodyLetsGo(FxRobot robot) {
        robot.interact(() -> edit.setTie(List.of(bob), Tie.STRONG));
        robot.interact(() -> robot.lookup("#tie").queryAs(ComboBox.class).setValue(Tie.STRONG));
        assertEquals(List.of("Bob Ota"), names(robot));
        robot.interact(() -> robot.lookup("#status").queryAs(ComboBox.class).setValue(Status.ARCHIVED));
        assertEquals(List.of(), names(robot));
        robot.clickOn(messages.get("people.clear"));
        assertEquals(3, names(robot).size());
    }

    @Test
    void oneKeySaysStrongOfAllSelectedAndUndoTakesItBackForAll(FxRobot robot) {
        robot.interact(() -> table(robot).requestFocus());
        selectAll(robot);
        robot.push(KeyCode.S);
        robot.interact(() -> {});
        assertTrue(table(robot).getItems().stream().allMatch(person -> person.tie() == Tie.STRONG));
        assertEquals(3, table(robot).getSelectionModel().getSelectedItems().size());
        new Undo(stores).last();
        robot.interact(() -> {});
        assertTrue(table(robot).getItems().stream().allMatch(person -> person.tie() == Tie.WEAK));
    }

    @Test
    void aTagGoesToAllSelectedAndCanBeFilteredBy(FxRobot robot) {
        assertFalse(robot.lookup("#tagName").queryTextInputControl().getParent().getParent().isVisible());
        selectAll(robot);
        robot.interact(() -> robot.lookup("#tagName").queryTextInputControl().setText("fair"));
        robot.clickOn("#addTag");
        assertEquals(List.of("fair"), stores.contacts().tags());
        assertTrue(robot.lookup("#tag").queryAs(ComboBox.class).getItems().contains("fair"));
    }

    @Test
    void theArchivedAreOutOfSightButNotGone(FxRobot robot) {
        selectAll(robot);
        robot.clickOn("#archive");
        assertEquals(List.of(), names(robot));
        assertEquals(3, stores.contacts().count());
    }

    @Test
    void choosingAContactShowsItThoughFiltersHidIt(FxRobot robot) {
        type(robot, "bob");
        robot.interact(() -> controller.select(celine));
        assertEquals(celine, controller.selectedProperty().get());
        assertEquals(3, names(robot).size());
    }

    @Test
    void somebodyNewIsSelectedAsSoonAsTheyAreThere(FxRobot robot) {
        type(robot, "bob");
        robot.interact(() -> controller.select(celine + 1));
        edit.add(Card.EMPTY.withName(Name.of("Dora", "Zed")));
        robot.interact(() -> {});
        assertEquals(celine + 1, controller.selectedProperty().get());
    }

    @Test
    void columnsAndSortingAreKeptForTheNextTime(FxRobot robot) {
        robot.interact(() -> {
            column(robot, "place").setVisible(false);
            column(robot, "tags").setVisible(true);
            var name = column(robot, "name");
            name.setSortType(TableColumn.SortType.DESCENDING);
            table(robot).getSortOrder().setAll(List.of(name));
            controller.remember();
            load((Stage) table(robot).getScene().getWindow()).refresh();
        });
        assertFalse(column(robot, "place").isVisible());
        assertTrue(column(robot, "tags").isVisible());
        assertEquals(List.of("Céline Roy", "Bob Ota", "Ana Diaz"), names(robot));
    }
}

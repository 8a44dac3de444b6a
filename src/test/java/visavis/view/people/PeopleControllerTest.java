package visavis.view.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import visavis.action.EditContacts;
import visavis.action.LivePeople;
import visavis.action.LogInteraction;
import visavis.action.Undo;
import visavis.insight.Situation;
import visavis.model.Card;
import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Interaction;
import visavis.model.Name;
import visavis.model.PersonRow;
import visavis.model.Refusal;
import visavis.model.Status;
import visavis.model.Tie;
import visavis.model.TieSigns;
import visavis.settings.Settings;
import visavis.store.Stores;
import visavis.task.Background;
import visavis.text.Dates;
import visavis.text.Messages;
import visavis.view.chart.StageSparkline;
import visavis.view.common.Dressed;
import visavis.view.common.Fxml;
import visavis.view.common.NotedShell;

@ExtendWith(ApplicationExtension.class)
class PeopleControllerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
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
        shell.window = stage;
        controller = load(stage);
        stores.database().onChange(() -> Platform.runLater(() -> controller.refresh()));
        controller.refresh();
    }

    private PeopleController load(Stage stage) {
        return load(stage, Background.immediate());
    }

    private PeopleController load(Stage stage, Background background) {
        var fxml = new Fxml(messages, type -> type == BulkController.class ? new BulkController(edit, background, messages, shell)
                : new PeopleController(stores, new LivePeople(stores), settings, background, messages, () -> TODAY, new SimpleBooleanProperty(), shell));
        var loaded = fxml.load(PeopleController.class);
        stage.setScene(Dressed.scene(loaded.node(), 990, 700));
        stage.show();
        return loaded.controller();
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), shell.problems);
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
    void aTextTypedOrSetIsAskedForOnce(FxRobot robot) {
        type(robot, "cof");
        var answers = new AtomicInteger();
        table(robot).getItems().addListener((ListChangeListener<PersonRow>) change -> answers.incrementAndGet());
        type(robot, "coff");
        assertEquals(1, answers.get());
        robot.clickOn("#search").push(KeyCode.BACK_SPACE);
        assertEquals(2, answers.get());
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
        assertTrue(robot.lookup("#tagName").tryQuery().isEmpty());
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

    private long log(LocalDate day, Direction direction, long... people) {
        return new LogInteraction(stores).add(new Interaction(0, day, null, Channel.CALL, direction, 30, "", "", "", LongStream.of(people).boxed().toList(), LogInteraction.SOURCE, ""));
    }

    private void sort(FxRobot robot, String id, TableColumn.SortType how) {
        robot.interact(() -> {
            column(robot, id).setSortType(how);
            table(robot).getSortOrder().setAll(List.of(column(robot, id)));
        });
    }

    @Test
    void tiesSortAndWhoNothingIsKnownOfComesLastEitherWay(FxRobot robot) {
        robot.interact(() -> {
            log(TODAY.minusDays(1), Direction.OUT, celine);
            log(TODAY.minusDays(2), Direction.OUT, celine);
            log(TODAY.minusDays(40), Direction.IN, bob);
            edit.setTie(List.of(bob, celine), Tie.STRONG);
        });
        for (var id : List.of("strength", "last")) {
            sort(robot, id, TableColumn.SortType.ASCENDING);
            assertEquals(List.of("Céline Roy", "Bob Ota", "Ana Diaz"), names(robot), id);
            sort(robot, id, TableColumn.SortType.DESCENDING);
            assertEquals(List.of("Bob Ota", "Céline Roy", "Ana Diaz"), names(robot), id);
        }
        sort(robot, "due", TableColumn.SortType.ASCENDING);
        assertEquals(List.of("Bob Ota", "Céline Roy", "Ana Diaz"), names(robot));
        sort(robot, "balance", TableColumn.SortType.ASCENDING);
        assertEquals(List.of("Céline Roy", "Bob Ota", "Ana Diaz"), names(robot));
        robot.interact(() -> log(TODAY, Direction.OUT, ana));
        assertEquals("Bob Ota", names(robot).getLast(), "what is new finds its place");
    }

    @Test
    void theJourneyIsDrawnAndToldWhereItsColumnIsChosen(FxRobot robot) {
        assertFalse(column(robot, "journey").isVisible());
        robot.interact(() -> {
            log(TODAY.minusDays(60), Direction.OUT, ana);
            column(robot, "organization").setVisible(false);
            column(robot, "journey").setVisible(true);
        });
        var said = robot.lookup(".person-cell").queryAllAs(PersonCell.class).stream().filter(cell -> cell.getGraphic() instanceof StageSparkline).map(PersonCell::getAccessibleText).toList();
        assertEquals(List.of(messages.get("chart.sparkline", messages.name(visavis.model.Stage.VOICE), new Dates(messages).format("journey.month", TODAY.minusDays(60))), "Listed", "Listed"), said.stream().sorted(Comparator.reverseOrder()).toList());
        sort(robot, "journey", TableColumn.SortType.DESCENDING);
        assertEquals("Ana Diaz", names(robot).getFirst(), "who has come nowhere yet stands last either way");
    }

    @Test
    void cellsSayInWordsWhatTheyShow(FxRobot robot) {
        robot.interact(() -> {
            for (int day = 1; day < 9; day++) log(TODAY.minusDays(60 + day), Direction.OUT, ana);
            edit.setTie(List.of(ana), Tie.STRONG);
            for (var id : List.of("organization", "stage", "last", "tie")) column(robot, id).setVisible(false);
            for (var id : List.of("fading", "balance")) column(robot, id).setVisible(true);
        });
        var said = robot.lookup(".person-cell").queryAllAs(PersonCell.class).stream().filter(cell -> cell.getItem() != null && cell.getItem().id() == ana)
                .map(cell -> cell.getAccessibleText() == null ? cell.getText() : cell.getAccessibleText()).toList();
        assertTrue(said.stream().anyMatch(text -> text.endsWith("of 100")), said.toString());
        assertTrue(said.stream().anyMatch(text -> text.startsWith("Fading; the risk of losing touch is")), said.toString());
        assertTrue(said.contains("More from me: 100 % from me, 0 % from them"), said.toString());
        assertTrue(said.stream().anyMatch(text -> text.endsWith("days ago") || text.endsWith("weeks ago")), said.toString());
    }

    @Test
    void nothingIsSaidOfInteractionsThatAreNotReadYet(FxRobot robot) {
        robot.interact(() -> log(TODAY.minusDays(3), Direction.OUT, ana));
        robot.interact(() -> table(robot).getItems().replaceAll(person -> person.withSigns(TieSigns.PENDING)));
        var said = robot.lookup(".person-cell").queryAllAs(PersonCell.class).stream().filter(cell -> cell.getItem() != null && cell.getItem().id() == ana).map(PersonCell::getText).filter(text -> text != null && !text.isEmpty()).toList();
        assertEquals(List.of("Ana Diaz", "\u25cb  " + messages.name(Tie.WEAK)), said);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSituationAndACircleNarrowAndClearingOpensBoth(FxRobot robot) {
        assertFalse(robot.lookup("#circle").query().isVisible());
        robot.interact(() -> {
            for (int day = 1; day < 5; day++) log(TODAY.minusDays(day), Direction.OUT, ana, bob);
            edit.save(bob, contact -> contact.withCare(contact.care().withCircles(Set.of("chess"))));
        });
        assertTrue(robot.lookup("#circle").query().isVisible());
        robot.interact(() -> robot.lookup("#situation").queryAs(ComboBox.class).setValue(Situation.MORE_FROM_ME));
        assertEquals(List.of("Ana Diaz", "Bob Ota"), names(robot));
        robot.interact(() -> robot.lookup("#circle").queryAs(ComboBox.class).setValue("chess"));
        assertEquals(List.of("Bob Ota"), names(robot));
        robot.interact(() -> edit.setStatus(List.of(bob), Status.ARCHIVED));
        robot.clickOn(messages.get("people.clear"));
        assertEquals(List.of("Ana Diaz", "Céline Roy"), names(robot));
    }

    /** Its menu is filled as it opens. */
    private MenuItem view(FxRobot robot, String name) {
        var menu = robot.lookup("#viewsMenu").queryAs(MenuButton.class);
        menu.getOnShowing().handle(null);
        return menu.getItems().stream().filter(item -> name.equals(item.getText())).findFirst().orElseThrow();
    }

    private void answer(FxRobot robot, String name, KeyCode key) {
        WaitForAsyncUtils.waitForFxEvents();
        if (name != null) robot.interact(() -> robot.lookup(".dialog-pane .text-field").queryTextInputControl().setText(name));
        robot.push(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSavedViewIsThereAfterARestartAndEverybodyTakesItBack(FxRobot robot) {
        var name = "Café, \"now\"\u2028שלום \ud83c\udf7b";
        type(robot, "coff");
        robot.interact(() -> {
            column(robot, "tags").setVisible(true);
            robot.lookup("#tie").queryAs(ComboBox.class).setValue(Tie.WEAK);
        });
        sort(robot, "name", TableColumn.SortType.DESCENDING);
        Platform.runLater(() -> view(robot, messages.get("people.views.save")).fire());
        answer(robot, name, KeyCode.ENTER);
        assertEquals(List.of(messages.get("people.views.saved", name)), shell.said);
        robot.interact(() -> {
            column(robot, "tags").setVisible(false);
            table(robot).getSortOrder().clear();
            view(robot, messages.get("people.views.everybody")).fire();
        });
        assertEquals(3, names(robot).size());
        robot.interact(() -> {
            controller.remember();
            settings.save();
            settings = new Settings(folder.resolve("settings"));
            controller = load((Stage) table(robot).getScene().getWindow());
            controller.refresh();
        });
        assertEquals(List.of("Ana Diaz", "Bob Ota", "Céline Roy"), names(robot));
        robot.interact(() -> view(robot, name).fire());
        assertEquals(List.of("Bob Ota", "Ana Diaz"), names(robot));
        assertTrue(column(robot, "tags").isVisible());
        assertEquals(name, robot.lookup("#viewsMenu").queryAs(MenuButton.class).getText());
        robot.interact(() -> view(robot, messages.get("people.views.everybody")).fire());
        assertEquals(List.of("Ana Diaz", "Bob Ota", "Céline Roy"), names(robot));
        assertFalse(column(robot, "tags").isVisible());
        assertEquals(messages.get("people.views"), robot.lookup("#viewsMenu").queryAs(MenuButton.class).getText());
    }

    @Test
    void aViewThatIsAlwaysThereShowsWhatItIsAboutAndLeavesOnesOwnColumns(FxRobot robot) {
        robot.interact(() -> {
            for (int day = 1; day < 5; day++) log(TODAY.minusDays(day), Direction.OUT, ana, bob);
            view(robot, messages.name(Situation.ONE_SIDED)).fire();
        });
        assertEquals(List.of("Ana Diaz", "Bob Ota"), names(robot));
        assertTrue(column(robot, "balance").isVisible());
        robot.interact(() -> controller.remember());
        assertTrue(settings.choice("people.table", "").get().matches(".*balance \\d+ hidden.*"));
        robot.interact(() -> view(robot, messages.get("people.views.everybody")).fire());
        assertFalse(column(robot, "balance").isVisible());
        assertEquals(3, names(robot).size());
    }

    @Test
    void theReviewIsOfferedWhileSomebodyIsThereToReview(FxRobot robot) {
        assertTrue(robot.lookup("#review").query().isVisible());
        robot.interact(() -> List.of(ana, bob, celine).forEach(id -> edit.judge(id, Tie.WEAK)));
        robot.interact(() -> {});
        assertTrue(table(robot).getItems().stream().allMatch(PersonRow::judged));
        assertFalse(robot.lookup("#review").query().isVisible());
    }

    @Test
    void newsLeaveScrollSortingAndSelectionAsTheyAre(FxRobot robot) {
        for (int each = 10; each < 90; each++) edit.add(Card.EMPTY.withName(Name.of("Person", "P" + each)));
        robot.interact(() -> controller.refresh());
        long chosen = table(robot).getItems().get(50).id();
        robot.interact(() -> {
            controller.select(chosen);
            table(robot).scrollTo(45);
        });
        double before = scrolled(robot);
        var first = table(robot).getItems().getFirst();
        robot.interact(() -> log(TODAY, Direction.OUT, chosen));
        robot.interact(() -> log(TODAY, Direction.OUT, table(robot).getItems().get(48).id()));
        assertEquals(before, scrolled(robot));
        assertSame(first, table(robot).getItems().getFirst(), "nobody else was touched");
        assertEquals(List.of(1), table(robot).getSelectionModel().getSelectedItems().stream().map(PersonRow::interactions).toList());
        assertEquals(chosen, controller.selectedProperty().get());
        sort(robot, "last", TableColumn.SortType.ASCENDING);
        assertEquals(2, names(robot).indexOf("Ana Diaz"), "who was never met comes after both");
        robot.interact(() -> log(TODAY, Direction.OUT, celine));
        assertEquals("Céline Roy", names(robot).getFirst());
        assertEquals(chosen, table(robot).getSelectionModel().getSelectedItem().id());
        assertEquals(1, table(robot).getSelectionModel().getSelectedItems().size());
    }

    private static double scrolled(FxRobot robot) {
        return robot.from(table(robot)).lookup(".virtual-flow").queryAs(VirtualFlow.class).getPosition();
    }

    private StringProperty top() {
        return settings.choice("people.top.visavis.db", "");
    }

    @Test
    void whoStandsAtTheTopIsRememberedButNotOfWhatWasSearched(FxRobot robot) {
        assertEquals(ana + " " + bob + " " + celine, top().get());
        type(robot, "celine");
        assertEquals(ana + " " + bob + " " + celine, top().get());
        robot.interact(() -> edit.trash(List.of(ana)));
        type(robot, "");
        assertEquals(bob + " " + celine, top().get());
    }

    @Test
    void whoStoodAtTheTopIsThereBeforeEverybodyIs(FxRobot robot) throws TimeoutException {
        top().set(celine + " nonsense 999 " + bob);
        robot.interact(() -> {
            controller = load((Stage) shell.window, Background.threads(neverOnScreen -> {}));
            controller.readAhead();
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            robot.interact(controller::refresh);
            return !names(robot).isEmpty();
        });
        assertEquals(List.of("Céline Roy", "Bob Ota"), names(robot));
        assertEquals("", robot.lookup("#count").queryLabeled().getText());
    }

    @Test
    void everybodyTakesThePlaceOfThoseWhoStoodAtTheTop(FxRobot robot) throws TimeoutException {
        top().set(celine + " " + bob);
        robot.interact(() -> {
            controller = load((Stage) shell.window, Background.threads());
            controller.readAhead();
            controller.refresh();
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> names(robot).equals(List.of("Ana Diaz", "Bob Ota", "Céline Roy")));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(messages.get("people.count", 3, 3), robot.lookup("#count").queryLabeled().getText());
    }

    @Test
    void whatHappenedFillsAllTheCellsThatWaitedForIt(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            for (int number = 1; number <= 60; number++) edit.add(Card.EMPTY.withName(Name.of("Zoe", "Number " + number)));
            controller = load((Stage) shell.window, Background.threads());
            controller.readAhead();
            controller.refresh();
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> controller.filledProperty().get());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            var stages = robot.from(table(robot)).lookup(".person-cell").<PersonCell>queryAll().stream().filter(cell -> cell.getTableColumn().getId().equals("stage") && !cell.isEmpty()).toList();
            return stages.size() > 10 && stages.stream().allMatch(cell -> messages.name(visavis.model.Stage.LISTED).equals(cell.getText()));
        });
    }
}

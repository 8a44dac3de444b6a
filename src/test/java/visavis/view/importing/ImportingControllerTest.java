package visavis.view.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
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
import visavis.action.FilePlan;
import visavis.action.Undo;
import visavis.model.Refusal;
import visavis.settings.Settings;
import visavis.store.Stores;
import visavis.task.Background;
import visavis.text.Messages;
import visavis.view.common.Dressed;
import visavis.view.common.Fxml;
import visavis.view.common.NotedShell;

@ExtendWith(ApplicationExtension.class)
class ImportingControllerTest {
    @TempDir Path folder;
    private final NotedShell shell = new NotedShell();
    private Stores stores;
    private ImportingController controller;
    private final Map<Class<?>, Object> made = new HashMap<>();

    @Start
    void open(Stage stage) throws Refusal {
        stores = Stores.open(folder.resolve("visavis.db"));
        var messages = new Messages(Locale.ENGLISH);
        var settings = new Settings(folder.resolve("settings"));
        var controllers = ImportingControllers.of(stores, new Undo(stores), settings, Background.immediate(), messages, shell);
        var loaded = new Fxml(messages, type -> made.computeIfAbsent(type, missing -> controllers.get(missing).get())).<ImportingController>load(ImportingController.class);
        controller = loaded.controller();
        stores.database().onChange(controller::refresh);
        stage.setScene(Dressed.scene(loaded.node(), 900, 700));
        stage.show();
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void everyRowOfTheFileIsAccountedFor(FxRobot robot) throws IOException {
        importing(robot, people());

        assertEquals(List.of("4", "3", "0", "0", "1", "0"), figures(robot));
        assertEquals("3 people added", robot.lookup("#summary").queryAs(Label.class).getText());
        assertEquals(3, stores.contacts().count());
    }

    @Test
    void aRowThatWasNotTakenInIsShownWithItsLineAndReason(FxRobot robot) throws IOException {
        importing(robot, people());

        var table = robot.lookup(".problems").queryAs(ProblemTable.class);
        var copied = table.asText(table.getItems());
        assertTrue(copied.startsWith("Line\tKind\tReason\tRow\n5\t"), copied);
        assertTrue(copied.contains("There is no name"), copied);
    }

    @Test
    void undoingFromTheResultTakesTheImportBack(FxRobot robot) throws IOException {
        importing(robot, people());
        press(robot, ".report .undo");

        assertEquals(0, stores.contacts().count());
        assertEquals(List.of("The import of people.csv was undone: 3 people removed."), shell.said);
        assertEquals("The import was undone", robot.lookup("#summary").queryAs(Label.class).getText());
        assertTrue(robot.lookup(".report .undo").queryButton().isDisabled());
    }

    @Test
    void anEarlierImportCanBeUndoneFromItsRow(FxRobot robot) throws IOException {
        importing(robot, people());
        press(robot, "#more");
        press(robot, ".row-actions .undo");

        assertEquals(0, stores.contacts().count());
        assertTrue(robot.lookup(".row-actions .undo").queryButton().isDisabled());
    }

    @Test
    void anEarlierImportShowsItsRowsAgain(FxRobot robot) throws IOException {
        importing(robot, people());
        press(robot, "#more");
        press(robot, ".row-actions .details");

        assertTrue(robot.lookup("#result").query().isVisible());
        assertEquals(1, robot.lookup(".problems").queryTableView().getItems().size());
    }

    @Test
    void aRefusedFileKeepsTheOthersOutAndSaysSo(FxRobot robot) throws IOException {
        var empty = Files.writeString(folder.resolve("empty.csv"), "");
        importing(robot, people(), empty);

        var notice = robot.lookup("#notice").query();
        assertTrue(notice.isVisible());
        assertEquals("empty.csv is empty. Export it again and import the new file. "
                + "Nothing was imported from any of the 2 files. Leave this one out to import the others.", notice.getAccessibleText());
        assertEquals(0, stores.contacts().count());
    }

    @Test
    void cancellingLeavesNothingBehind(FxRobot robot) throws IOException {
        var rows = "First Name,Last Name\n" + "Ana,Diaz\n".repeat(20_000);
        var big = Files.writeString(folder.resolve("big.csv"), rows);
        robot.interact(() -> robot.lookup("#bar").queryAs(ProgressBar.class).progressProperty().addListener((bar, before, now) -> {
            if (now.doubleValue() >= 0) robot.lookup("#cancel").queryButton().fire();
        }));
        importing(robot, big);

        assertEquals("The import was cancelled. Nothing was changed.", robot.lookup("#notice").query().getAccessibleText());
        assertEquals(0, stores.contacts().count());
        assertTrue(stores.runs().latest(1).isEmpty());
    }

    @Test
    void earlierImportsAreNotMentionedBeforeThereIsOne(FxRobot robot) {
        robot.interact(controller::refresh);

        assertFalse(robot.lookup("#earlier").query().isVisible());
    }

    @Test
    void anImportedFileIsListedAmongTheEarlierOnes(FxRobot robot) throws IOException {
        importing(robot, people());

        assertEquals(1, robot.lookup("#earlierTable").<TableView<?>>query().getItems().size());
    }

    @Test
    void enterLeadsFromTheResultToThePeople(FxRobot robot) throws IOException {
        var asked = new ArrayList<String>();
        controller.setOnShowPeople(() -> asked.add("people"));
        importing(robot, people());
        robot.type(KeyCode.ENTER);

        assertEquals(List.of("people"), asked);
    }

    @Test
    void rowsThatWereNotTakenInComeBackMended(FxRobot robot) throws IOException {
        importing(robot, people());
        var file = folder.resolve("people to mend.csv");
        shell.chosen = List.of(file);
        press(robot, ".report .save");
        assertEquals("people to mend.csv", shell.asked.getInitialFileName());
        Files.writeString(file, Files.readString(file).replace(",,,nobody here", "Dora,,,dora@example.org"));
        importing(robot, file);

        assertEquals(List.of("1", "1", "0", "0", "0", "0"), figures(robot));
        assertEquals("", stores.contacts().all().getLast().card().note());
        assertTrue(shell.said.getFirst().startsWith("Saved people to mend.csv."));
    }

    @Test
    void filesLeftOutAreListedWithTheResult(FxRobot robot) throws IOException {
        var archive = Files.createDirectory(folder.resolve("archive"));
        Files.copy(people(), archive.resolve("people.csv"));
        Files.writeString(archive.resolve("letter.txt"), "Dear Ana");
        importing(robot, archive);

        assertTrue(robot.lookup("#leftOut").query().isVisible());
        assertEquals(1, robot.lookup("#leftOut .table-view").queryTableView().getItems().size());
    }

    @Test
    void filesAreChosenInTheSystemsDialogWhichOpensWhereItWasLeft(FxRobot robot) throws IOException {
        shell.chosen = List.of(people());
        robot.interact(controller::chooseFiles);
        assertEquals(3, stores.contacts().count());
        shell.chosen = List.of();
        robot.interact(controller::chooseFiles);
        assertEquals(folder.toFile(), shell.asked.getInitialDirectory());
        assertEquals(1, stores.runs().latest(5).size());
    }

    @Test
    void whereToSaveRowsMayBeThoughtBetterOf(FxRobot robot) throws IOException {
        importing(robot, people());
        press(robot, ".report .save");
        assertEquals(List.of(), shell.said);
    }

    @Test
    void whomTheUserDeletedIsShownAsLeftOut(FxRobot robot) throws IOException {
        importing(robot, people());
        new EditContacts(stores).trash(stores.contacts().referred("ana@example.org"));
        robot.interact(() -> robot.lookup("#lookFirst").queryAs(CheckBox.class).setSelected(true));
        press(robot, "#more");
        importing(robot, people());
        press(robot, "#next");
        var planned = robot.lookup("#planned").<FilePlan.Person>queryTableView();
        assertEquals("Left out, as you deleted them", planned.getColumns().getFirst().getCellData(0));
        assertEquals("All 3 people. Nothing is stored yet.", robot.lookup("#count").queryAs(Label.class).getText());
    }

    private Path people() throws IOException {
        return Files.writeString(folder.resolve("people.csv"), """
                First Name,Last Name,Company,E-mail
                Ana,Diaz,Acme,ana@example.org
                Ben,Olsen,,ben@example.org
                Chloé,Martin,Globex,
                ,,,nobody here
                """);
    }

    private void importing(FxRobot robot, Path... files) {
        robot.interact(() -> controller.importFiles(List.of(files)));
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(Button.class).fire());
    }

    private static List<String> figures(FxRobot robot) {
        return robot.lookup(".figure-number").queryAll().stream().map(Node.class::cast).map(node -> ((Label) node).getText()).collect(Collectors.toList());
    }
}

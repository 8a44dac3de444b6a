package visavis.view.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
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
import visavis.action.FindDuplicates;
import visavis.action.FindDuplicates.Found;
import visavis.action.MergeContacts;
import visavis.action.Undo;
import visavis.model.Card;
import visavis.model.Contact;
import visavis.model.Email;
import visavis.model.Field;
import visavis.model.Name;
import visavis.model.Refusal;
import visavis.model.Status;
import visavis.model.Tie;
import visavis.store.Stores;
import visavis.task.Background;
import visavis.text.Messages;
import visavis.view.common.Dressed;
import visavis.view.common.Fxml;
import visavis.view.common.NotedShell;

@ExtendWith(ApplicationExtension.class)
class DuplicatesControllerTest {
    @TempDir Path folder;
    private final NotedShell shell = new NotedShell();
    private Stores stores;
    private DuplicatesController controller;
    private long bob, robert;

    @Start
    void open(Stage stage) throws Refusal {
        stores = Stores.open(folder.resolve("visavis.db"));
        bob = add("Bob Smith", "Acme", "bob@example.com");
        robert = add("Robert Smith", "Acme GmbH", "rob@example.org");
        add("Ana Diaz", "", "");
        add("Ana Díaz", "", "");
        var messages = new Messages(Locale.ENGLISH);
        var loaded = new Fxml(messages, type -> new DuplicatesController(new FindDuplicates(stores), new MergeContacts(stores), stores, Background.immediate(), messages, shell))
                .<DuplicatesController>load(DuplicatesController.class);
        controller = loaded.controller();
        stores.database().onChange(controller::refresh);
        stage.setScene(Dressed.scene(loaded.node(), 990, 700));
        stage.show();
        controller.refresh();
        controller.focus();
    }

    private long add(String name, String organization, String email) {
        var card = Card.EMPTY.withName(Name.ofFull(name)).withOrganization(organization);
        return new EditContacts(stores).add(email.isEmpty() ? card : card.withEmails(List.of(new Email("", email))));
    }

    @AfterEach
    void close() {
        stores.close();
    }

    private static List<String> pairs(FxRobot robot) {
        return robot.lookup("#list").<ListView<Found>>query().getItems().stream().map(pair -> pair.one().display() + " and " + pair.other().display()).toList();
    }

    private List<String> names() {
        return stores.contacts().all().stream().map(Contact::display).toList();
    }

    @Test
    void theSurestPairIsShownFirstWithItsReasons(FxRobot robot) {
        assertEquals(List.of("Bob Smith and Robert Smith", "Ana Diaz and Ana Díaz"), pairs(robot));
        assertEquals(Set.of("One name is short for the other", "Same organisation Acme / Acme GmbH", "No e-mail or phone in common"),
                Set.copyOf(robot.lookup(".reason").queryAll().stream().map(node -> ((Label) (Object) node).getText()).toList()));
    }

    @Test
    void everythingIsSettledWithTheKeyboardAlone(FxRobot robot) {
        robot.type(KeyCode.DOWN, KeyCode.N);
        assertEquals(List.of("Bob Smith and Robert Smith"), pairs(robot));
        robot.type(KeyCode.M);
        assertEquals(List.of("Bob Smith", "Ana Diaz", "Ana Díaz"), names());
        assertEquals(List.of("Ana Diaz and Ana Díaz stay two.", "Merged Robert Smith into Bob Smith."), shell.done);
        assertTrue(robot.lookup("#nobody").query().isVisible());
    }

    @Test
    void whatGoesWithoutSayingIsSaidWhereTheTwoDiffer(FxRobot robot) {
        var edit = new EditContacts(stores);
        robot.interact(() -> {
            edit.setTie(List.of(robert), Tie.STRONG);
            edit.setStatus(List.of(robert), Status.ARCHIVED);
        });
        assertEquals(List.of("Weak", "Strong", "Active", "Archived"), Stream.of("#one-tie", "#other-tie", "#one-status", "#other-status").map(id -> robot.lookup(id).<RadioButton>query().getText()).toList());
    }

    @Test
    void skippingGoesThroughThePairsAndBeginsAgain(FxRobot robot) {
        var list = robot.lookup("#list").<ListView<Found>>query();
        robot.type(KeyCode.S);
        assertEquals(1, list.getSelectionModel().getSelectedIndex());
        robot.type(KeyCode.S);
        assertEquals(0, list.getSelectionModel().getSelectedIndex());
        assertEquals(4, names().size());
    }

    @Test
    void listsAreUnitedAndSingleValuesChosen(FxRobot robot) {
        assertTrue(robot.lookup("#both-emails").<RadioButton>query().isSelected());
        assertTrue(robot.lookup("#one-name").<RadioButton>query().isSelected());
        assertFalse(robot.lookup("#both-name").query().isVisible());
        robot.clickOn("#other-name");
        robot.clickOn("#one-emails");
        robot.clickOn("#merge");
        var merged = stores.contacts().find(bob).orElseThrow();
        assertEquals("Robert Smith, 1", merged.display() + ", " + merged.card().emails().size());
        assertTrue(merged.edited().containsAll(Set.of(Field.NAME, Field.EMAILS)));
    }

    @Test
    void undoingBringsThePairBack(FxRobot robot) {
        robot.type(KeyCode.M);
        assertEquals(List.of("Ana Diaz and Ana Díaz"), pairs(robot));
        robot.interact(() -> new Undo(stores).last());
        assertEquals(List.of("Bob Smith and Robert Smith", "Ana Diaz and Ana Díaz"), pairs(robot));
    }

    @Test
    void whoIsAddedMeanwhileIsComparedToo(FxRobot robot) {
        robot.interact(() -> add("Ana Diaz", "", ""));
        assertEquals(4, pairs(robot).size());
        robot.type(KeyCode.S, KeyCode.M);
        assertEquals(2, pairs(robot).size());
    }

    @Test
    void aSearchCanBeCalledOff(FxRobot robot) {
        robot.type(KeyCode.M, KeyCode.N);
        robot.interact(() -> robot.lookup("#bar").<ProgressBar>queryAs(ProgressBar.class).progressProperty().addListener((bar, before, now) -> {
            if (now.doubleValue() >= 0) robot.lookup("#cancel").queryButton().fire();
        }));
        robot.interact(() -> robot.lookup("#again").queryButton().fire());
        assertEquals("Not looked through", robot.lookup("#nobodyTitle").<Label>queryAs(Label.class).getText());
        assertEquals(List.of(), shell.problems);
    }

    @Test
    void escapeLeadsBack(FxRobot robot) {
        var asked = new ArrayList<String>();
        controller.setOnLeave(() -> asked.add("people"));
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of("people"), asked);
    }
}

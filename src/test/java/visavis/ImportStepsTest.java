package visavis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.action.FilePlan;
import visavis.action.ImportFiles;
import visavis.action.Progress;
import visavis.model.Contact;
import visavis.store.Stores;

/** From a file that leaves something to ask to the people in it, in the real window. */
class ImportStepsTest {
    private static final String STRANGE = "Slot;Code;Dial\nx1;Ana Diaz;\nx2;Ben Kahn;\n";
    @TempDir Path folder;
    private Window window;

    @BeforeEach
    void open() throws Exception {
        try (var stores = Stores.open(folder.resolve("visavis.db"))) {
            new ImportFiles(stores).run(List.of(file("known.csv", "Name,Phone,Company\nRobert Smith,+43 660 1234567,Acme\n")), ImportFiles.Options.DEFAULT, Progress.NONE);
        }
        window = Window.open(folder.resolve("visavis.db"));
        window.until(() -> window.people().size() == 1);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    /** What the store holds; the window reads the same file. */
    private List<Contact> contacts() throws Exception {
        try (var stores = Stores.open(folder.resolve("visavis.db"))) {
            return stores.contacts().all();
        }
    }

    private List<String> names() throws Exception {
        return contacts().stream().map(Contact::display).sorted().toList();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> meaning(int column) {
        return (ComboBox<String>) window.robot.lookup(".meaning-box").queryAll().stream().toList().get(column);
    }

    @Test
    void aTableNobodyRecognisesIsMappedOnceAndRememberedAfterwards() throws Exception {
        window.paste(file("strange.txt", STRANGE));
        window.until(() -> window.sees("#rows"));
        assertEquals("unknown full", meaning(0).getValue() + " " + meaning(1).getValue());
        window.robot.write("leave");
        assertEquals("noise", meaning(0).getValue());
        window.press(KeyCode.ENTER);
        window.until(() -> window.sees("#planned"));
        assertEquals(2, window.robot.lookup("#planned").<TableView<?>>query().getItems().size());
        window.press(KeyCode.ENTER);
        window.until(() -> window.sees("#more"));
        assertEquals(List.of("Ana Diaz", "Ben Kahn", "Robert Smith"), names());
        window.paste(file("next month.txt", "Slot;Code;Dial\nx9;Cleo Roy;\n"));
        window.until(() -> window.text("#summary").startsWith("1 person") && window.sees(".forget"));
        assertTrue(names().contains("Cleo Roy"));
    }

    @Test
    void aTableThatNamesNobodyCannotBeReadOn() throws Exception {
        window.paste(file("strange.txt", STRANGE));
        window.until(() -> window.sees("#rows"));
        window.robot.interact(() -> meaning(1).setValue("tags"));
        assertTrue(window.sees("#nobody"));
        assertTrue(window.robot.lookup("#next").query().isDisabled());
    }

    private Path likely() throws Exception {
        return file("likely.csv", "Name,Phone\nBob Smith,+43 660 1234567\n");
    }

    private void answer(KeyCode key) throws Exception {
        window.paste(likely());
        window.until(() -> window.sees("#likely"));
        window.press(key);
        window.press(KeyCode.ENTER);
        window.until(() -> window.sees("#more"));
    }

    private void notAskedAgain() throws Exception {
        window.click("#more");
        window.paste(likely());
        window.until(() -> window.sees("#more") && window.text("#summary").startsWith("Nobody added"));
    }

    @Test
    void thatSomebodyIsTheSameIsAskedOnce() throws Exception {
        answer(KeyCode.S);
        assertEquals(1, contacts().size());
        notAskedAgain();
    }

    @Test
    void thatSomebodyIsNotTheSameIsAskedOnce() throws Exception {
        answer(KeyCode.N);
        assertEquals(List.of("Bob Smith", "Robert Smith"), names());
        notAskedAgain();
    }

    @Test
    void allThatAreOpenCanBeTheSame() throws Exception {
        window.paste(likely());
        window.click("#allSame");
        assertEquals("Everybody is answered", window.text("#left"));
        assertFalse(window.robot.lookup("#likely").<ListView<?>>query().getItems().isEmpty());
        window.click("#next");
        window.until(() -> window.sees("#more"));
        assertEquals(1, contacts().size());
    }

    @Test
    void datesThatCanBeReadBothWaysAreTheUsersToSettle() throws Exception {
        window.paste(file("dates.csv", "Name,Birthday\nAna Diaz,03/04/1980\n"));
        window.until(() -> window.sees("#question"));
        assertEquals("03/04/1980 is read as 3 April 1980", window.text("#dates"));
        window.robot.interact(() -> window.robot.lookup("#monthFirst").<ToggleButton>query().fire());
        window.until(() -> window.text("#dates").equals("03/04/1980 is read as 4 March 1980"));
        assertEquals("1980-03-04", ((FilePlan.Person) window.robot.lookup("#planned").<TableView<?>>query().getItems().getFirst()).card().birthday().toString());
        window.click("#next");
        window.until(() -> window.sees("#more"));
        assertTrue(contacts().stream().anyMatch(contact -> contact.card().birthday() != null && contact.card().birthday().toString().equals("1980-03-04")));
    }

    @Test
    void whoLooksFirstSeesEveryStepAndMayLeaveWithNothingDone() throws Exception {
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        window.click("#lookFirst");
        window.paste(file("plain.csv", "Name,Email\nAna Diaz,ana@example.com\n"));
        window.until(() -> window.sees("#files"));
        window.press(KeyCode.ENTER);
        window.until(() -> window.sees("#rows"));
        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.until(() -> window.sees("#files"));
        window.press(KeyCode.ESCAPE);
        window.until(() -> window.sees("#choose"));
        assertEquals(List.of("Robert Smith"), names());
    }

    @Test
    void aPlainFileGoesStraightToTheResult() throws Exception {
        window.paste(file("plain.csv", "Name,Email\nAna Diaz,ana@example.com\n"));
        window.until(() -> window.sees("#more"));
        assertFalse(window.sees("#trail"));
    }
}

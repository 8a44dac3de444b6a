package visavis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.action.EditContacts;
import visavis.model.PersonRow;
import visavis.model.Tie;
import visavis.store.Stores;

/** The review, the settings and the page about the numbers in the real window, and what another program changed meanwhile. */
class ReviewWindowTest {
    @TempDir Path folder;
    private Window window;

    @BeforeEach
    void open() throws Exception {
        window = Window.holding("Name,Company\nAna Diaz,Café Central\nBob Smith,Acme\nCleo Roy,\n", folder);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private List<String> strong() {
        return window.people().stream().filter(person -> person.tie() == Tie.STRONG).map(PersonRow::name).toList();
    }

    private void openReview() {
        window.press(KeyCode.SHORTCUT, KeyCode.R);
        window.until(() -> window.sees("#reviewCard"));
    }

    @Test
    void theArrowKeysInTheRailOpenWhatTheyMark() {
        window.robot.interact(() -> window.robot.lookup("#toPeople").query().requestFocus());
        window.press(KeyCode.DOWN);
        window.until(() -> window.sees("#flow"));
        window.press(KeyCode.DOWN);
        window.until(() -> window.sees("#choose") && !window.sees("#flow"));
    }

    @Test
    void theWholeReviewWithTheKeyboardAlone() {
        openReview();
        assertEquals("Ana Diaz", window.text("#name"));
        window.press(KeyCode.S);
        window.press(KeyCode.S);
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals("Bob Smith", window.text("#name"));
        window.press(KeyCode.W);
        window.press(KeyCode.RIGHT);
        window.until(() -> window.sees("#finishedText"));
        assertEquals("1 strong tie, 1 weak tie, 1 skipped for another time.", window.text("#finishedText"));
        window.press(KeyCode.ESCAPE);
        window.until(() -> strong().equals(List.of("Ana Diaz")));
        openReview();
        assertEquals("Cleo Roy", window.text("#name"));
        assertEquals("1 of 1", window.text("#progress"));
    }

    @Test
    void aKeyHeldDownAnswersOnce() {
        openReview();
        window.robot.press(KeyCode.S).press(KeyCode.S).press(KeyCode.S).release(KeyCode.S);
        window.until(() -> window.text("#name").equals("Bob Smith"));
    }

    @Test
    void theNumbersLeadBackToWhereOneCameFrom() {
        window.press(KeyCode.SHORTCUT, KeyCode.COMMA);
        window.click("#aboutNumbers");
        window.until(() -> window.sees("#weights"));
        window.press(KeyCode.ESCAPE);
        window.until(() -> window.sees("#halfLife"));
        assertFalse(window.sees("#weights"));
    }

    /** As the command line does beside an open window. */
    @Test
    void whatAnotherProgramChangedAppearsWhenOneComesBack() throws Exception {
        try (var other = Stores.open(folder.resolve("visavis.db"))) {
            new EditContacts(other).setTie(List.of(other.contacts().referred("Cleo Roy").getFirst()), Tie.STRONG);
        }
        window.loseAndRegainFocus();
        window.until(() -> strong().equals(List.of("Cleo Roy")));
    }
}

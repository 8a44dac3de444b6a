package visavis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.model.PersonRow;

/** Finding, merging and taking apart in the real window. */
class DuplicatesWindowTest {
    @TempDir Path folder;
    private Window window;

    @BeforeEach
    void open() throws Exception {
        window = Window.holding("Name,Email,Company\nBob Smith,bob@example.com,Acme\nAna Diaz,ana@example.com,\nRobert Smith,rob@example.org,Acme\n", folder);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private List<String> names() {
        return window.people().stream().map(PersonRow::name).sorted().toList();
    }

    @Test
    void mergedFromPeopleAndTakenApartOnTheCard() {
        window.click("#duplicates");
        window.until(() -> window.sees("#one-name"));
        assertEquals("1 pair that may be one person", window.text("#count"));
        window.press(KeyCode.M);
        window.until(() -> window.sees("#back"));
        window.click("#back");
        window.until(() -> names().equals(List.of("Ana Diaz", "Bob Smith")));
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.robot.write("rob@example.org");
        window.until(() -> window.people().size() == 1);
        window.press(KeyCode.ENTER);
        window.until(() -> window.sees("#mergedFrom"));
        assertEquals("Merged from Robert Smith.", window.text("#mergedFrom"));
        window.click("#takeApart");
        window.until(() -> names().equals(List.of("Robert Smith")) && !window.sees("#mergedFrom"));
    }

    @Test
    void undoneInTheUsualWay() {
        window.press(KeyCode.SHORTCUT, KeyCode.D);
        window.until(() -> window.sees("#one-name"));
        window.press(KeyCode.N);
        window.until(() -> window.sees("#back"));
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        window.until(() -> window.sees("#merge"));
        assertFalse(window.sees("#back"));
    }

    @Test
    void onlyTheLastNoticeOffersToUndoAndNoneOnceItIsUndone() {
        window.press(KeyCode.SHORTCUT, KeyCode.D);
        window.until(() -> window.sees("#one-name"));
        window.press(KeyCode.N);
        window.until(() -> offers() == 1);
        window.press(KeyCode.SHORTCUT, KeyCode.L);
        window.robot.write("call with @Ana Diaz");
        window.press(KeyCode.ENTER);
        window.until(() -> notices() == 2);
        assertEquals(1, offers());
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        window.until(() -> notices() == 3);
        assertEquals(0, offers());
    }

    private int notices() {
        return window.robot.lookup("#corner .notification").queryAll().size();
    }

    private int offers() {
        return window.robot.lookup("#corner .notification .button").queryAll().stream().filter(node -> node instanceof Button button && button.getText() != null && button.getText().equals("Undo")).toList().size();
    }
}

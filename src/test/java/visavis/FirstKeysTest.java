package visavis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.model.PersonRow;
import visavis.model.Tie;

/** The search has the keyboard when the window opens, and keeps no key from the window that it has no use for. */
class FirstKeysTest {
    @TempDir Path folder;
    private Window window;

    @BeforeEach
    void open() throws Exception {
        window = Window.holding("Name,Email\nAna Diaz,ana@example.com\nBob Levi,bob@example.com\n", folder);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private List<Tie> ties() {
        return window.people().stream().map(PersonRow::tie).toList();
    }

    private void makeTheFirstStrong() {
        window.press(KeyCode.DOWN);
        window.press(KeyCode.S);
        window.until(() -> ties().contains(Tie.STRONG));
        window.press(KeyCode.SHORTCUT, KeyCode.F);
    }

    @Test
    void whoTypesAtOnceSearches() {
        window.robot.write("bob");
        window.until(() -> window.people().stream().map(PersonRow::name).toList().equals(List.of("Bob Levi")));
    }

    @Test
    void aSearchInWhichNothingWasTypedLeavesUndoToTheWindow() {
        makeTheFirstStrong();
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        window.until(() -> ties().equals(List.of(Tie.WEAK, Tie.WEAK)));
    }

    @Test
    void oneUndoTooManyAfterTypingTakesNothingElseBack() {
        makeTheFirstStrong();
        window.robot.write("a");
        for (int press = 0; press < 3; press++) window.press(KeyCode.SHORTCUT, KeyCode.Z);
        window.until(() -> window.people().size() == 2);
        assertEquals(1, ties().stream().filter(Tie.STRONG::equals).count());
    }
}

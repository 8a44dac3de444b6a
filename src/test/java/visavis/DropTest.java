package visavis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import visavis.view.common.Drag;

/** Files dropped on the real window, wherever it is. */
class DropTest {
    @TempDir Path folder;
    private Window window;

    @BeforeEach
    void open() throws Exception {
        window = Window.open(folder.resolve("visavis.db"));
        window.until(() -> window.robot.lookup("#importContacts").tryQuery().isPresent());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private Path people(String name) throws Exception {
        return Files.writeString(folder.resolve(name + ".csv"), "Name,Email\n%s,%s@example.com\n".formatted(name, name));
    }

    private Node node(String id) {
        return window.robot.lookup(id).query();
    }

    private static <T> T onScreen(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get();
    }

    @Test
    void filesDroppedAnywhereAreImported() throws Exception {
        var ana = people("Ana");
        var bob = people("Bob");
        assertTrue(onScreen(() -> Drag.of(ana, bob).drop(node("#importContacts"))));
        window.until(() -> window.sees("#more"));
        window.click("#people");
        window.until(() -> window.people().size() == 2);
    }

    @Test
    void filesDroppedOnTheResultOfAnImportAreImportedToo() throws Exception {
        var ana = people("Ana");
        var bob = people("Bob");
        onScreen(() -> Drag.of(ana).drop(node("#importContacts")));
        window.until(() -> window.sees("#more"));
        assertTrue(onScreen(() -> Drag.of(bob).drop(node("#more"))));
        window.click("#people");
        window.until(() -> window.people().size() == 2);
    }

    @Test
    void theWindowShowsThatItWouldTakeFilesAndNothingElse() throws Exception {
        var ana = people("Ana");
        assertEquals(0, takers());
        var files = onScreen(() -> Drag.of(ana));
        assertTrue(onScreen(() -> files.over(node("#importContacts"))));
        assertEquals(1, takers());
        onScreen(() -> {
            files.away(node("#importContacts"));
            return null;
        });
        assertEquals(0, takers());
        assertFalse(onScreen(() -> Drag.of("Dear Ana").drop(node("#importContacts"))));
        assertEquals(0, takers());
    }

    private int takers() {
        int takers = 0;
        for (Node each = node("#importContacts"); each != null; each = each.getParent()) if (each.getPseudoClassStates().contains(PseudoClass.getPseudoClass("takes-files"))) takers++;
        return takers;
    }
}

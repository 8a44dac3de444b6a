package visavis.view.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.scene.input.DragEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import visavis.model.Refusal;
import visavis.view.common.Drag;

/** A picture dropped on the portrait. */
@ExtendWith(ApplicationExtension.class)
class PhotoDropTest {
    @TempDir Path folder;
    private CardOnScreen card;

    @Start
    void open(Stage stage) throws Refusal {
        card = new CardOnScreen(stage, folder);
    }

    @AfterEach
    void close() {
        card.close();
    }

    private Path picture() throws Exception {
        var file = folder.resolve("ana.png");
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    @Test
    void becomesThePhotoAndIsNotImported(FxRobot robot) throws Exception {
        var portrait = robot.lookup(".portrait").<Portrait>query();
        var picture = picture();
        var beyond = new int[1];
        robot.interact(() -> {
            portrait.getScene().getRoot().addEventHandler(DragEvent.DRAG_DROPPED, drag -> beyond[0]++);
            assertTrue(Drag.of(picture).drop(portrait));
        });
        var image = ImageIO.read(new java.io.ByteArrayInputStream(card.stores.photos().find(card.contact(card.ana).photo()).orElseThrow()));
        assertEquals("40 30", image.getWidth() + " " + image.getHeight());
        assertEquals(0, beyond[0]);
    }

    @Test
    void isRefusedWithASentenceWhenItIsNone(FxRobot robot) throws Exception {
        var portrait = robot.lookup(".portrait").<Portrait>query();
        var letter = Files.writeString(folder.resolve("letter.txt"), "Dear Ana");
        robot.interact(() -> assertTrue(Drag.of(letter).drop(portrait)));
        assertEquals(0, card.contact(card.ana).photo());
        assertNotEquals(0, card.shell.problems.size());
    }

    @Test
    void mustBeAFile(FxRobot robot) {
        var portrait = robot.lookup(".portrait").<Portrait>query();
        robot.interact(() -> assertFalse(Drag.of("Dear Ana").drop(portrait)));
        assertEquals(0, card.contact(card.ana).photo());
    }
}

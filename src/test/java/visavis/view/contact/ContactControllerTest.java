package visavis.view.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import visavis.model.Email;
import visavis.model.Field;
import visavis.model.Origin;
import visavis.model.Phone;
import visavis.model.Refusal;
import visavis.model.Status;
import visavis.model.Tie;

@ExtendWith(ApplicationExtension.class)
class ContactControllerTest {
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

    @Test
    void aClickOnTheNameRenames(FxRobot robot) {
        robot.clickOn("#headline");
        retype(robot, "#headline .text-field", "Ana Lopez").type(KeyCode.ENTER);

        assertEquals("Lopez", card.contact(card.ana).card().name().family());
        assertEquals("Ana Lopez", robot.lookup(".headline").queryAs(Label.class).getText());
        assertEquals(Set.of(Field.NAME, Field.EMAILS), card.contact(card.ana).edited());
    }

    @Test
    void f2EditsTheName(FxRobot robot) {
        focus(robot, "#emails");
        robot.type(KeyCode.F2);

        assertTrue(robot.lookup("#headline .text-field").query().isFocused());
    }

    @Test
    void anEmailIsSavedOnEnter(FxRobot robot) {
        edit(robot, "emails");
        retype(robot, "#emails .text-field", "ana@diaz.example").type(KeyCode.ENTER);

        assertEquals(List.of(new Email("work", "ana@diaz.example")), card.contact(card.ana).card().emails());
        assertEquals(List.of("Saved for Ana Diaz: E-mail."), card.shell.done);
    }

    @Test
    void anImplausibleEmailStaysWithTheReasonAndIsNotStored(FxRobot robot) {
        edit(robot, "emails");
        retype(robot, "#emails .text-field", "ana at example").type(KeyCode.ENTER);

        assertEquals("ana at example", text(robot, "#emails .text-field"));
        assertTrue(robot.lookup("#emails .trouble").queryAs(Label.class).getText().startsWith("“ana at example” is no e-mail address"));
        assertEquals("ana@example.org", card.contact(card.ana).card().emails().getFirst().value());
    }

    @Test
    void theReasonGoesWhenTheEmailIsMended(FxRobot robot) {
        edit(robot, "emails");
        retype(robot, "#emails .text-field", "ana").type(KeyCode.ENTER);
        robot.write("@x");

        assertTrue(robot.lookup("#emails .trouble").queryAll().isEmpty());
    }

    @Test
    void escapeGivesUp(FxRobot robot) {
        edit(robot, "emails");
        retype(robot, "#emails .text-field", "other@example.org").type(KeyCode.ESCAPE);

        assertEquals("ana@example.org", card.contact(card.ana).card().emails().getFirst().value());
        assertTrue(robot.lookup("#emails .text-field").queryAll().isEmpty());
    }

    @Test
    void leavingAFieldSavesIt(FxRobot robot) {
        robot.interact(robot.lookup("#add-organization").queryButton()::fire);
        retype(robot, "#organization .text-field", "Acme");
        focus(robot, "#emails");

        assertEquals("Acme", card.contact(card.ana).card().organization());
        assertFalse(robot.lookup("#add-organization").query().isVisible());
    }

    @Test
    void showingSomebodyElseSavesWhatWasTyped(FxRobot robot) {
        robot.interact(robot.lookup("#add-title").queryButton()::fire);
        retype(robot, "#title .text-field", "Engineer");
        robot.interact(() -> card.controller.show(card.ben));

        assertEquals("Engineer", card.contact(card.ana).card().title());
        assertEquals("", card.contact(card.ben).card().title());
        assertEquals("Ben Okafor", card.controller.name());
    }

    @Test
    void whatCannotBeSavedIsToldWhenSomebodyElseIsShown(FxRobot robot) {
        edit(robot, "emails");
        retype(robot, "#emails .text-field", "no mail");
        robot.interact(() -> card.controller.show(card.ben));

        assertTrue(card.shell.said.getFirst().startsWith("Not saved for Ana Diaz: “no mail”"), card.shell.said.getFirst());
        assertEquals("ana@example.org", card.contact(card.ana).card().emails().getFirst().value());
    }

    @Test
    void anEditorIsNotTakenAwayByAChangeElsewhere(FxRobot robot) {
        edit(robot, "emails");
        retype(robot, "#emails .text-field", "half@typ");
        robot.interact(() -> card.edit.tag(List.of(card.ana), "friend"));

        assertEquals("half@typ", text(robot, "#emails .text-field"));
        assertEquals("friend", robot.lookup("#tags .chip").queryAs(Label.class).getText());
    }

    @Test
    void aTagIsAddedAsAChip(FxRobot robot) {
        robot.interact(robot.lookup("#add-tags").queryButton()::fire);
        retype(robot, "#tags .text-field", "climbing").type(KeyCode.ENTER);
        retype(robot, "#tags .text-field", "berlin").type(KeyCode.ENTER, 2);

        assertEquals(Set.of("berlin", "climbing"), card.contact(card.ana).card().tags());
    }

    @Test
    void enterIsANewLineInANoteAndCtrlEnterSavesIt(FxRobot robot) {
        robot.interact(robot.lookup("#add-note").queryButton()::fire);
        retype(robot, "#note .text-area", "Likes").type(KeyCode.ENTER).write("coffee").push(KeyCode.CONTROL, KeyCode.ENTER);

        assertEquals("Likes\ncoffee", card.contact(card.ana).card().note());
    }

    @Test
    void whereAndWhenOneMetIsTyped(FxRobot robot) {
        robot.interact(robot.lookup("#add-origin").queryButton()::fire);
        retype(robot, "#origin .text-field", "Summit").type(KeyCode.TAB).write("2026-03-14").type(KeyCode.ENTER);

        assertEquals(new Origin("Summit", LocalDate.of(2026, 3, 14)), card.contact(card.ana).origin());
    }

    @Test
    void removingTheOnlyPhoneLeavesTheOffer(FxRobot robot) {
        robot.interact(() -> card.edit.save(card.ana, ana -> ana.withCard(ana.card().withPhones(List.of(new Phone("", "+49 151 1234567", "+491511234567"))))));
        edit(robot, "phones");
        robot.interact(robot.lookup("#phones .button-icon").queryButton()::fire);
        focus(robot, "#emails");

        assertEquals(List.of(), card.contact(card.ana).card().phones());
        assertTrue(robot.lookup("#add-phones").query().isVisible());
    }

    @Test
    void aDateThatDoesNotExistIsNotStored(FxRobot robot) {
        robot.interact(robot.lookup("#add-birthday").queryButton()::fire);
        retype(robot, "#birthday .text-field", "31").type(KeyCode.TAB).write("2").type(KeyCode.ENTER);

        assertEquals("There is no such date as 31 2. Write day, month and year as numbers; any of them may be left out.",
                robot.lookup("#birthday .trouble").queryAs(Label.class).getText());
        assertNull(card.contact(card.ana).card().birthday());
    }

    @Test
    void aContactKeepsSomethingToBeCalledBy(FxRobot robot) {
        robot.interact(() -> card.controller.show(card.ben));
        robot.clickOn("#headline");
        retype(robot, "#headline .text-field", "").type(KeyCode.ENTER);

        assertEquals("A contact needs a name, an organisation or something to reach them at.", robot.lookup("#headline .trouble").queryAs(Label.class).getText());
        assertEquals("Ben Okafor", card.contact(card.ben).display());
    }

    @Test
    void theTieIsSwitchedByAClickAndByTheKey(FxRobot robot) {
        robot.clickOn("#strong");
        assertEquals(Tie.STRONG, card.contact(card.ana).tie());
        assertEquals(List.of("Ana Diaz is now a strong tie."), card.shell.done);

        robot.interact(card.controller::toggleTie);
        assertEquals(Tie.WEAK, card.contact(card.ana).tie());
        assertTrue(robot.lookup("#weak").queryAs(ToggleButton.class).isSelected());
    }

    @Test
    void oneOfTheTwoTiesIsAlwaysChosen(FxRobot robot) {
        robot.clickOn("#weak");

        assertTrue(robot.lookup("#weak").queryAs(ToggleButton.class).isSelected());
        assertEquals(List.of(), card.shell.done);
    }

    @Test
    void aLargePictureBecomesASmallPhoto(FxRobot robot) throws IOException {
        var file = folder.resolve("face.png");
        ImageIO.write(new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_ARGB), "png", file.toFile());
        robot.interact(() -> card.shown.setPhoto(file));

        var stored = card.stores.photos().find(card.contact(card.ana).photo()).orElseThrow();
        var picture = ImageIO.read(new ByteArrayInputStream(stored));
        assertEquals(List.of(512, 384), List.of(picture.getWidth(), picture.getHeight()));
        assertEquals(List.of("The photo of Ana Diaz is set."), card.shell.done);
    }

    @Test
    void aFileThatIsNoPictureIsRefused(FxRobot robot) throws IOException {
        var file = Files.writeString(folder.resolve("notes.jpg"), "no picture at all");
        robot.interact(() -> card.shown.setPhoto(file));

        assertEquals("photo-unreadable", ((Refusal) card.shell.problems.getFirst()).problem().code());
        assertEquals(0, card.contact(card.ana).photo());
    }

    @Test
    void archivingIsSaidAndShown(FxRobot robot) {
        robot.clickOn("#more").clickOn("#archive");

        assertEquals(Status.ARCHIVED, card.contact(card.ana).status());
        assertEquals("Archived", robot.lookup("#status").queryAs(Label.class).getText());
    }

    @Test
    void deletingLeavesTheEmptyCard(FxRobot robot) {
        robot.clickOn("#more").clickOn("#trash");

        assertTrue(card.stores.contacts().find(card.ana).isEmpty());
        assertTrue(robot.lookup("#nobody").query().isVisible());
        assertEquals("", card.controller.name());
    }

    /** Opens a field by its keyboard way. */
    private static void edit(FxRobot robot, String field) {
        focus(robot, "#" + field);
        robot.type(KeyCode.ENTER);
    }

    private static void focus(FxRobot robot, String field) {
        robot.interact(() -> robot.lookup(field + " .reading").query().requestFocus());
    }

    private static FxRobot retype(FxRobot robot, String field, String text) {
        return robot.interact(() -> {
            var typed = robot.lookup(field).queryAs(TextInputControl.class);
            typed.setText(text);
            typed.end();
        });
    }

    private static String text(FxRobot robot, String field) {
        return robot.lookup(field).queryAs(TextInputControl.class).getText();
    }
}

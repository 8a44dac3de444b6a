package visavis.view.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
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
import visavis.action.LivePeople;
import visavis.action.LogInteraction;
import visavis.action.Undo;
import visavis.model.Cadence;
import visavis.model.Card;
import visavis.model.Channel;
import visavis.model.Circle;
import visavis.model.Interaction;
import visavis.model.Name;
import visavis.model.Refusal;
import visavis.model.TieSettings;
import visavis.store.Stores;
import visavis.task.Background;
import visavis.text.Messages;
import visavis.view.common.Dressed;
import visavis.view.common.Fxml;
import visavis.view.common.NotedShell;

@ExtendWith(ApplicationExtension.class)
class SettingsControllerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    @TempDir Path folder;
    private final NotedShell shell = new NotedShell();
    private final SimpleStringProperty look = new SimpleStringProperty("system");
    private Stores stores;
    private LivePeople people;
    private long ana;

    @Start
    void open(Stage stage) throws Refusal {
        stores = Stores.open(folder.resolve("visavis.db"));
        people = new LivePeople(stores);
        ana = new EditContacts(stores).add(Card.EMPTY.withName(Name.ofFull("Ana Diaz")));
        new EditContacts(stores).save(ana, contact -> contact.withCare(contact.care().withCircles(Set.of("Choir"))));
        new LogInteraction(stores).add(new Interaction(0, TODAY.minusDays(30), null, Channel.CALL, Channel.CALL.usualDirection(), null, "", "", "", List.of(ana), LogInteraction.SOURCE, ""));
        var messages = new Messages(Locale.ENGLISH);
        Map<Class<?>, Supplier<Object>> made = new HashMap<>(SettingsControllers.of(stores, people, look, Background.immediate(), messages, () -> TODAY, shell));
        var loaded = new Fxml(messages, type -> made.get(type).get()).<SettingsController>load(SettingsController.class);
        stores.database().onChange(loaded.controller()::refresh);
        stage.setScene(Dressed.scene(loaded.node(), 990, 990));
        stage.show();
        loaded.controller().refresh();
    }

    @AfterEach
    void close() {
        stores.close();
    }

    private TieSettings kept() {
        return stores.tieSettings().get();
    }

    private double strength() {
        return people.rows(TODAY).getFirst().signs().strength();
    }

    private static void write(FxRobot robot, String id, String text) {
        robot.interact(() -> {
            var field = robot.lookup(id).queryAs(TextField.class);
            field.requestFocus();
            field.setText(text);
        });
        robot.type(KeyCode.ENTER);
    }

    @SuppressWarnings("unchecked")
    private static void choose(FxRobot robot, String within, Cadence.Pace pace) {
        robot.interact(() -> ((ComboBox<Cadence.Pace>) robot.lookup(within + " .pace").queryAs(ComboBox.class)).setValue(pace));
    }

    private static boolean sees(FxRobot robot, String id) {
        return robot.lookup(id).query().isVisible();
    }

    @Test
    void anotherHalfLifeIsShownEverywhereAtOnce(FxRobot robot) {
        var before = strength();
        write(robot, "#halfLife", "30");
        assertEquals(30, kept().halfLife());
        assertTrue(strength() < before, "a call a month ago counts half now");
        assertTrue(robot.lookup("#halfLifeMeans").queryAs(Label.class).getText().startsWith("A coffee counts half as much 30 days later, and a quarter after 60 days."));
    }

    @Test
    void whatIsNoHalfLifeIsRefusedBesideTheField(FxRobot robot) {
        for (var wrong : List.of("6", "731", "soon", "", "-8", "99999999999")) {
            write(robot, "#halfLife", wrong);
            assertTrue(sees(robot, "#halfLifeTrouble"));
        }
        assertEquals("“99999999999” is no number of days that fits here. Write a whole number from 7 to 730.", robot.lookup("#halfLifeTrouble").queryAs(Label.class).getText());
        assertEquals(60, kept().halfLife());
        robot.type(KeyCode.ESCAPE);
        assertFalse(sees(robot, "#halfLifeTrouble"));
        assertEquals("60", robot.lookup("#halfLife").queryAs(TextField.class).getText());
    }

    @Test
    void aNumberIsAlsoKeptWhenOneGoesOn(FxRobot robot) {
        robot.interact(() -> {
            robot.lookup("#halfLife").queryAs(TextField.class).requestFocus();
            robot.lookup("#halfLife").queryAs(TextField.class).setText("90");
            robot.lookup("#familyFades").query().requestFocus();
        });
        assertEquals(90, kept().halfLife());
    }

    @Test
    void howOftenIsSaidByRhythmNeverOrInDays(FxRobot robot) {
        choose(robot, "#weak", Cadence.Pace.RHYTHM);
        choose(robot, "#strong", Cadence.Pace.DAYS);
        assertEquals(Cadence.RHYTHM, kept().weak());
        assertEquals(Cadence.days(30, 60), kept().strong());
        robot.interact(() -> {
            robot.lookup("#strong .ideal").queryAs(TextField.class).requestFocus();
            robot.lookup("#strong .ideal").queryAs(TextField.class).setText("90");
            robot.lookup("#strong .latest").queryAs(TextField.class).requestFocus();
            robot.lookup("#strong .latest").queryAs(TextField.class).setText("120");
        });
        assertFalse(sees(robot, "#strong .trouble"), "nobody complains while both are being written");
        robot.type(KeyCode.ENTER);
        assertEquals(Cadence.days(90, 120), kept().strong());
        choose(robot, "#strong", Cadence.Pace.NONE);
        assertEquals(Cadence.NONE, kept().strong());
    }

    @Test
    void theLatestNeverComesBeforeTheIdeal(FxRobot robot) {
        choose(robot, "#strong", Cadence.Pace.DAYS);
        write(robot, "#strong .latest", "20");
        assertEquals("The latest must not come before the ideal. Nothing was changed yet.", robot.lookup("#strong .trouble").queryAs(Label.class).getText());
        assertEquals(Cadence.days(30, 60), kept().strong());
    }

    @Test
    void aCircleIsRenamedInPlaceAndTheRenamingUndone(FxRobot robot) {
        assertEquals("1 person", robot.lookup(".circle .caption").queryAs(Label.class).getText());
        robot.clickOn(".circle .rename");
        robot.write("Singers");
        robot.type(KeyCode.ENTER);
        assertEquals(Set.of("Singers"), stores.contacts().find(ana).orElseThrow().care().circles());
        assertEquals("Singers", robot.lookup(".circle .circle-name").queryAs(Label.class).getText());
        assertEquals(List.of("Choir is called Singers now."), shell.done);
        robot.interact(() -> new Undo(stores).last());
        assertEquals("Choir", robot.lookup(".circle .circle-name").queryAs(Label.class).getText());
    }

    @Test
    void aCircleNeedsAName(FxRobot robot) {
        robot.clickOn(".circle .rename");
        write(robot, ".circle .naming", "  ");
        assertTrue(sees(robot, ".circle .trouble"));
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of(new Circle("Choir", false, null)), kept().circles());
    }

    @Test
    void whatHoldsForACircleIsSaidBesideIt(FxRobot robot) {
        robot.clickOn(".circle .check-box");
        choose(robot, ".circle", Cadence.Pace.NONE);
        assertEquals(List.of(new Circle("Choir", true, Cadence.NONE)), kept().circles());
        assertTrue(kept().isFamily(stores.contacts().find(ana).orElseThrow().care()));
    }

    @Test
    void aCircleIsRemovedAndItsPeopleStay(FxRobot robot) {
        robot.clickOn(".circle .remove");
        assertTrue(sees(robot, "#none"));
        assertEquals(1, stores.contacts().count());
        robot.interact(() -> new Undo(stores).last());
        assertFalse(sees(robot, "#none"));
    }

    @Test
    void theLookIsChosenHere(FxRobot robot) {
        robot.interact(() -> robot.lookup("#lookDark").queryAs(javafx.scene.control.ToggleButton.class).fire());
        assertEquals("dark", look.get());
        robot.interact(() -> robot.lookup("#lookDark").queryAs(javafx.scene.control.ToggleButton.class).fire());
        assertEquals("dark", look.get());
    }

    @Test
    void aBackupIsAStoreOfItsOwn(FxRobot robot) throws Refusal {
        robot.interact(() -> robot.lookup("#backUpNow").queryButton().fire());
        var copies = folder.toFile().listFiles((in, name) -> name.matches("visavis-backup-.*\\.db"));
        assertEquals(1, copies.length);
        assertEquals(List.of("Backed up as " + copies[0].getName() + "."), shell.said);
        try (var copy = Stores.open(copies[0].toPath())) {
            assertEquals(1, copy.contacts().count());
        }
    }
}

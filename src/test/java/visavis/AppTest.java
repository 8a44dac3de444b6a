package visavis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visavis.model.Stage;
import visavis.model.Tie;
import visavis.store.Stores;
import visavis.view.chart.JourneyChart;

/** The main job end to end, in the real window: import, find, say who is strong, log a coffee, see the journey, take it back. */
class AppTest {
    @TempDir Path folder;
    private Window window;

    @BeforeEach
    void open() throws Exception {
        window = Window.open(folder.resolve("visavis.db"));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private Path connections() throws Exception {
        return Files.writeString(folder.resolve("whatever.txt"), """
                First Name,Last Name,URL,Email Address,Company,Position,Connected On
                Ana,Diaz,https://www.linkedin.com/in/ana-diaz-example,ana@example.com,Café Central,Owner,02 Mar 2024
                Bob,Østergård,https://www.linkedin.com/in/bob-example,,Acme,Engineer,15 Jun 2023
                """);
    }

    private void importConnections() throws Exception {
        window.paste(connections());
        window.click("#people");
        window.until(() -> window.people().size() == 2);
    }

    @Test
    void anEmptyStoreInvites() {
        window.until(() -> window.sees("#importContacts") && window.robot.lookup("#importContacts").query().isFocused());
        assertTrue(window.robot.lookup("#lookAround").tryQuery().isPresent());
    }

    @Test
    void withoutPeopleItSaysWhyTheWelcomeIsShown() {
        window.until(() -> window.sees("#importContacts"));
        window.press(KeyCode.SHORTCUT, KeyCode.J);
        window.until(() -> window.robot.lookup("There is nobody to show there yet. Import your contacts first, or look around with sample people.").tryQuery().isPresent());
        assertTrue(window.sees("#importContacts"));
    }

    @Test
    void whatASecondStartWouldOpenComesToTheWindowThatIsThere() throws Exception {
        var store = folder.resolve("visavis.db");
        window.until(() -> Doorbell.ring(store, List.of()));
        assertTrue(Doorbell.ring(store, List.of(connections())));
        window.until(() -> window.robot.lookup("#people").tryQuery().isPresent());
        window.click("#people");
        window.until(() -> window.people().size() == 2);
    }

    @Test
    void theWindowBearsTheIcon() {
        window.until(() -> window.robot.listWindows().getFirst() instanceof javafx.stage.Stage stage && stage.getIcons().size() == 6);
    }

    @Test
    void fromAnExportedFileToAJourneyAndBack() throws Exception {
        importConnections();
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.robot.write("central");
        window.until(() -> window.people().size() == 1);
        assertEquals("Ana Diaz", window.people().getFirst().name());
        window.press(KeyCode.ENTER);
        window.until(() -> window.robot.lookup("#sentence").tryQuery().map(node -> ((Labeled) node).getText().startsWith("Met on LinkedIn in March 2024")).orElse(false));
        window.press(KeyCode.S);
        window.until(() -> window.people().getFirst().tie() == Tie.STRONG);
        logCoffee();
        assertEquals(Stage.MET, chart().getJourney().journey().stage());
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        window.until(() -> chart().getJourney().journey().stage() == Stage.LISTED);
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        window.until(() -> window.people().getFirst().tie() == Tie.WEAK);
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        window.until(() -> window.robot.lookup("#importContacts").tryQuery().isPresent());
    }

    private void logCoffee() {
        window.press(KeyCode.SHORTCUT, KeyCode.L);
        window.until(() -> window.robot.lookup("#line").tryQuery().isPresent());
        window.robot.interact(() -> window.robot.lookup("#line").queryTextInputControl().setText("coffee with @Ana Diaz yesterday 45m at Café Central"));
        window.until(() -> !window.robot.lookup("#save").queryButton().isDisabled());
        window.press(KeyCode.ENTER);
        window.until(() -> chart().getJourney().journey().stage() == Stage.MET);
    }

    @Test
    void samplePeopleLiveInAStoreOfTheirOwn() throws Exception {
        window.click("#lookAround");
        window.until(() -> window.people().size() > 40);
        window.click("#leaveSample");
        window.until(() -> window.robot.lookup("#importContacts").tryQuery().isPresent());
        window.close();
        try (var own = Stores.open(folder.resolve("visavis.db"))) {
            assertEquals(0, own.contacts().count());
        }
        window = Window.open(folder.resolve("other.db"));
    }

    private JourneyChart chart() {
        return window.robot.lookup(node -> node instanceof JourneyChart).queryAs(JourneyChart.class);
    }
}

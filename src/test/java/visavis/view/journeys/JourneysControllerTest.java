package visavis.view.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import visavis.action.FillWithSample;
import visavis.action.ReadPortfolio;
import visavis.insight.FlowSplit;
import visavis.insight.Portfolio;
import visavis.model.Refusal;
import visavis.model.Tie;
import visavis.settings.Settings;
import visavis.store.Stores;
import visavis.task.Background;
import visavis.text.Messages;
import visavis.view.chart.ChartView;
import visavis.view.common.Dressed;
import visavis.view.common.Fxml;
import visavis.view.common.NotedShell;

@ExtendWith(ApplicationExtension.class)
class JourneysControllerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    @TempDir Path folder;
    private final NotedShell shell = new NotedShell();
    private final Messages messages = new Messages(Locale.ENGLISH);
    private Stores stores;
    private Settings settings;
    private JourneysController controller;

    @Start
    void open(Stage stage) throws Refusal {
        stores = Stores.open(folder.resolve("visavis.db"));
        new FillWithSample(stores).run(80, 2000, 7, TODAY);
        settings = new Settings(folder.resolve("settings"));
        controller = load(stage);
    }

    private JourneysController load(Stage stage) {
        var fxml = new Fxml(messages, type -> new JourneysController(new ReadPortfolio(stores), settings, Background.immediate(), messages, () -> TODAY, new SimpleBooleanProperty(), shell));
        var loaded = fxml.load(JourneysController.class);
        stage.setScene(Dressed.scene(loaded.node(), 980, 640));
        stage.show();
        loaded.controller().refresh();
        return loaded.controller();
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void everyChartTellsWhatItShowsAndOpensThePeopleBehindIt(ChartKind kind, FxRobot robot) {
        choose(robot, kind);
        var view = view(robot);
        assertEquals(view.getChart().sentence(), robot.lookup("#sentence").queryAs(Label.class).getText());
        assertEquals(view.getChart().sentence(), view.getAccessibleText());
        robot.interact(view::requestFocus);
        robot.type(KeyCode.RIGHT);
        var door = view.focusedDoor();
        assertEquals(door.words(), view.getAccessibleText());
        robot.type(KeyCode.ENTER);
        assertEquals(door.people(), shell.shown);
        assertFalse(shell.shown.isEmpty());
        assertTrue(shell.problems.isEmpty(), shell.problems.toString());
    }

    @Test
    void theChartsAreOfWhomTheUserWants(FxRobot robot) {
        choose(robot, ChartKind.MAP);
        var all = people(robot);
        robot.interact(() -> this.<Tie>box(robot, "#tie").setValue(Tie.STRONG));
        var strong = people(robot);
        assertTrue(all.size() > strong.size() && all.containsAll(strong));
        var portfolio = new ReadPortfolio(stores).on(TODAY);
        assertTrue(strong.stream().allMatch(id -> tie(portfolio, id) == Tie.STRONG));
    }

    @Test
    void anOutlineDrawnOnTheMapOpensThePeopleInIt(FxRobot robot) {
        choose(robot, ChartKind.MAP);
        var box = robot.bounds(view(robot)).query();
        robot.drag(box.getMinX() + 105, box.getMinY() + 10).dropTo(box.getMaxX() - 20, box.getMinY() + 10);
        assertTrue(shell.shown.isEmpty());
        robot.moveTo(new javafx.geometry.Point2D(box.getMinX() + 105, box.getMinY() + 30)).press(javafx.scene.input.MouseButton.PRIMARY);
        robot.moveTo(box.getMaxX() - 8, box.getMinY() + 30).moveTo(box.getMaxX() - 8, box.getMaxY() - 60).moveTo(box.getMinX() + 105, box.getMaxY() - 60);
        robot.release(javafx.scene.input.MouseButton.PRIMARY);
        assertTrue(shell.shown.size() > 10, "only " + shell.shown);
        assertTrue(people(robot).containsAll(shell.shown));
    }

    @Test
    void aFlowIsTakenApartByWhatTheUserChooses(FxRobot robot) {
        choose(robot, ChartKind.FLOW);
        var together = view(robot).getChart().title();
        robot.interact(() -> this.<FlowSplit.By>box(robot, "#split").setValue(FlowSplit.By.TIE));
        assertFalse(together.equals(view(robot).getChart().title()));
    }

    @Test
    void onlyWhatMattersToAChartIsOffered(FxRobot robot) {
        choose(robot, ChartKind.MAP);
        assertFalse(robot.lookup("#split").query().isVisible());
        choose(robot, ChartKind.FLOW);
        assertTrue(robot.lookup("#split").query().isVisible());
        assertFalse(robot.lookup("#own").query().isVisible());
        robot.interact(() -> this.<Span>box(robot, "#span").setValue(Span.OWN));
        assertTrue(robot.lookup("#own").query().isVisible());
    }

    @Test
    void eachChartKeepsAPeriodOfItsOwn(FxRobot robot) {
        choose(robot, ChartKind.MEETING);
        assertEquals(Span.EVER, box(robot, "#span").getValue());
        var all = people(robot);
        robot.interact(() -> this.<Span>box(robot, "#span").setValue(Span.TWELVE_MONTHS));
        assertTrue(people(robot).size() < all.size());
        choose(robot, ChartKind.FLOW);
        assertEquals(Span.TWELVE_MONTHS, box(robot, "#span").getValue());
        choose(robot, ChartKind.MAP);
        assertEquals(Span.EVER, box(robot, "#span").getValue());
    }

    @Test
    void daysTheWrongWayRoundAreTurned() {
        assertEquals(new Period(TODAY.minusDays(9), TODAY, false), Period.between(TODAY, TODAY.minusDays(9)));
    }

    @Test
    void theLastChartIsThereAgain(FxRobot robot) {
        choose(robot, ChartKind.ORIGINS);
        robot.interact(() -> load((Stage) robot.window(0)));
        assertTrue(robot.lookup("#origins").queryAs(ToggleButton.class).isSelected());
    }

    @Test
    void aChartIsKeptAsPictureDrawingAndTable(FxRobot robot) throws Exception {
        choose(robot, ChartKind.FLOW);
        var files = new ChartFiles(messages, shell);
        for (var ending : List.of("png", "svg", "csv")) {
            var file = folder.resolve("chart." + ending);
            robot.interact(() -> files.write(view(robot).getChart(), ending, false, file));
            assertTrue(Files.size(file) > 200, ending);
        }
        var table = Files.readString(folder.resolve("chart.csv"));
        assertEquals(view(robot).getChart().table().size(), table.lines().count());
        assertTrue(shell.problems.isEmpty());
    }

    @Test
    void whatCannotBeWrittenIsSaid(FxRobot robot) {
        choose(robot, ChartKind.FLOW);
        robot.interact(() -> new ChartFiles(messages, shell).write(view(robot).getChart(), "svg", false, folder.resolve("nowhere").resolve("chart.svg")));
        assertEquals(1, shell.problems.size());
    }

    private void choose(FxRobot robot, ChartKind kind) {
        robot.interact(() -> robot.lookup("#" + kind.code()).queryAs(ToggleButton.class).setSelected(true));
    }

    private ChartView view(FxRobot robot) {
        return robot.lookup("#view").queryAs(ChartView.class);
    }

    private <T> ComboBox<T> box(FxRobot robot, String id) {
        return robot.lookup(id).queryComboBox();
    }

    private HashSet<Long> people(FxRobot robot) {
        var people = new HashSet<Long>();
        view(robot).getChart().layout(900, 500, false).doors().forEach(door -> people.addAll(door.people()));
        return people;
    }

    private static Tie tie(Portfolio portfolio, long id) {
        return portfolio.courses().stream().filter(course -> course.person().id() == id).findFirst().orElseThrow().person().tie();
    }
}

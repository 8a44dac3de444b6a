package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.view.chart.Stories.MESSAGES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import visavis.insight.Flow;
import visavis.insight.FlowSplit;
import visavis.insight.Portfolio;
import visavis.insight.TimeToMeeting;
import visavis.model.Tie;
import visavis.view.chart.FlowWords.Fate;

/** The entries of every chart's key choose what of it is shown. */
@ExtendWith(ApplicationExtension.class)
class KeyFilterTest {
    private static final Portfolio PEOPLE = Portfolios.of(300, 4000, 11), PLACES = Everyone.longNames();
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private final List<Door> opened = new ArrayList<>();
    private ChartView view;

    @Start
    void open(Stage stage) {
        view = new ChartView();
        view.setOnOpen(opened::add);
        stage.setScene(new Scene(view, 980, 560));
        stage.getScene().getPreferences().setReducedMotion(true);
        // The window keeps the size another test gave it.
        stage.sizeToScene();
        stage.show();
    }

    static Stream<Chart> charts() {
        var flow = Flow.of(PLACES.courses(), NEW_YEAR, Everyone.TODAY);
        return Stream.of(FlowChart.of(flow, Everyone.TODAY, MESSAGES), FlowChart.of(FlowSplit.of(FlowSplit.By.ORIGIN, PLACES.courses(), NEW_YEAR, Everyone.TODAY), Everyone.TODAY, MESSAGES),
                MeetingChart.of(TimeToMeeting.of(PLACES), MESSAGES), new MapChart(PEOPLE, MESSAGES), YearChart.of(PEOPLE, 2026, 2026, MESSAGES),
                TimeChart.of(PEOPLE, NEW_YEAR, Portfolios.TODAY, MESSAGES), new OriginsChart(PEOPLE, MESSAGES));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aClickOnAnEntryShowsItAloneAndAnotherOneEverythingAgain(Chart chart, FxRobot robot) {
        show(robot, chart);
        var all = shapes();
        for (var entry : List.of(chart.entries().getFirst(), chart.entries().getLast())) {
            click(robot, entry);
            assertEquals(List.of(), opened, "it opens nothing");
            assertNotEquals(all, shapes(), entry);
            assertTrue(door(entry).spoken().contains("shown alone; press to show everything again"), door(entry).spoken());
            for (var other : chart.entries()) if (!other.equals(entry)) assertTrue(door(other).spoken().contains("hidden; press to show it too"));
            click(robot, entry);
            assertEquals(all, shapes(), entry);
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void theKeyboardDoesTheSameAndStaysWhereItIs(Chart chart, FxRobot robot) {
        show(robot, chart);
        var entry = chart.entries().getLast();
        robot.interact(view::requestFocus);
        for (int i = 0; i < 1000 && (view.focusedDoor() == null || !isOf(entry, view.focusedDoor())); i++) robot.type(KeyCode.LEFT);
        assertEquals(view.focusedDoor().spoken(), view.getAccessibleText());
        robot.type(KeyCode.SPACE);
        assertTrue(isOf(entry, view.focusedDoor()));
        assertTrue(view.getAccessibleText().contains("shown alone"), view.getAccessibleText());
        robot.type(KeyCode.ENTER);
        assertTrue(isOf(entry, view.focusedDoor()));
        assertTrue(view.getAccessibleText().contains("shown; press to show it alone"), view.getAccessibleText());
        assertEquals(List.of(), opened);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void withShiftAnEntryOpensThePeopleItStandsFor(Chart chart, FxRobot robot) {
        show(robot, chart);
        var people = door(chart.entries().getFirst()).people();
        robot.interact(() -> {
            var box = door(chart.entries().getFirst()).area().box();
            view.requestFocus();
            view.fireEvent(clickedWithShift(box.x() + 4, box.y() + box.height() / 2));
        });
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals(List.of(people, people), opened.stream().map(Door::people).toList());
        assertFalse(people.isEmpty());
        assertEquals(chart.layout(view.getWidth(), view.getHeight(), false).doors(), view.geometry().doors(), "and chooses nothing");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aHiddenEntryIsPaleAndCrossedOutAndStillSaysItsName(Chart chart, FxRobot robot) {
        var all = Recorder.of(chart.layout(980, 560, false));
        var chosen = chart.showing(KeyChoice.ALL.press(chart.entries().getFirst())).layout(980, 560, false);
        var drawn = Recorder.of(chosen);
        var box = chosen.doors().stream().filter(door -> isOf(chart.entries().getLast(), door)).findFirst().orElseThrow().area().box();
        assertTrue(drawn.lines.stream().anyMatch(line -> strikes(line, box)), "no line runs through " + box);
        assertFalse(all.lines.stream().anyMatch(line -> strikes(line, box)));
        var still = drawn.words.stream().map(Recorder.Words::text).toList();
        assertTrue(all.words.stream().filter(word -> Names.overlaps(word.box()).test(box)).allMatch(word -> still.contains(word.text())));
    }

    private static boolean strikes(Recorder.Line line, Area.Box box) {
        return line.x1() == box.x() && line.x2() == box.x() + box.width() && line.y1() == line.y2() && line.y1() > box.y() && line.y1() < box.y() + box.height();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void titleSentenceAndTableGoOnTellingOfAll(Chart chart) {
        var one = chart.showing(KeyChoice.ALL.press(chart.entries().getFirst()));
        assertEquals(List.of(chart.title(), chart.sentence(), chart.table()), List.of(one.title(), one.sentence(), one.table()));
        assertEquals(chart.entries(), one.entries());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void whateverIsChosenIsDrawnAndSavedAtAnySize(Chart chart) {
        for (var entry : chart.entries()) for (var size : new double[][] {{200, 140}, {320, 320}, {980, 560}}) {
            var layout = chart.showing(KeyChoice.ALL.press(entry)).layout(size[0], size[1], false);
            assertEquals(layout.doors().size(), Recorder.of(layout).marks, entry);
        }
    }

    @Test
    void aFlowKeepsOnlyThoseToWhomTheChosenThingHappened(FxRobot robot) {
        var chart = charts().findFirst().orElseThrow();
        show(robot, chart);
        var everybody = people();
        for (var fate : Fate.values()) {
            var his = door(fate.name()).people();
            click(robot, fate.name());
            assertEquals(Set.copyOf(his), people(), fate.name());
            click(robot, fate.name());
        }
        click(robot, Fate.CLOSER.name());
        click(robot, Fate.STAYED.name());
        assertEquals(everybody, people());
        assertFalse(shapes().stream().anyMatch(door -> door.words().contains("gone quiet")));
    }

    @Test
    void aFlowMovesToWhatIsChosen(FxRobot robot) {
        robot.interact(() -> view.getScene().getPreferences().setReducedMotion(false));
        show(robot, charts().findFirst().orElseThrow());
        robot.interact(() -> {
            view.requestFocus();
            view.fireEvent(pressed(KeyCode.END));
            var before = view.shown();
            view.fireEvent(pressed(KeyCode.ENTER));
            assertSame(before, view.shown());
            view.motion().jumpTo("end");
            assertSame(view.geometry(), view.shown());
            assertNotSame(before, view.shown());
        });
    }

    /** The headless robot's mouse knows of no keys held down. */
    private static MouseEvent clickedWithShift(double x, double y) {
        return new MouseEvent(MouseEvent.MOUSE_CLICKED, x, y, x, y, MouseButton.PRIMARY, 1, true, false, false, false, true, false, false, true, false, true, null);
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    @Test
    void aLineOfMeetingsStandsAloneAndASecondOneJoinsIt(FxRobot robot) {
        var chart = charts().filter(MeetingChart.class::isInstance).findFirst().orElseThrow();
        show(robot, chart);
        click(robot, "LinkedIn");
        var layout = (MeetingLayout) view.geometry();
        assertEquals(List.of("LinkedIn"), layout.labels().stream().map(MeetingLabels.Label::name).toList());
        assertEquals(chart.entries().size(), shapes().stream().filter(door -> door.words().contains("people in all")).count(), "the rows of numbers stay");
        click(robot, "X");
        assertEquals(Set.of("LinkedIn", "X"), Set.copyOf(((MeetingLayout) view.geometry()).labels().stream().map(MeetingLabels.Label::name).toList()));
        assertTrue(door("X").spoken().contains("shown; press to hide it"), door("X").spoken());
    }

    @Test
    void theMapShowsOneKindOfTieWhereItStoodAmongAll(FxRobot robot) {
        show(robot, new MapChart(PEOPLE, MESSAGES));
        var all = (MapLayout) view.geometry();
        click(robot, Tie.STRONG.code());
        var strong = (MapLayout) view.geometry();
        assertTrue(strong.crowds.stream().flatMap(crowd -> crowd.people().stream()).allMatch(course -> course.person().tie() == Tie.STRONG));
        assertEquals(List.of(all.across, all.up), List.of(strong.across, strong.up));
        assertEquals(Set.copyOf(door(Tie.STRONG.code()).people()), people());
    }

    @Test
    void whatIsChosenStaysChosenInTheNextChartOfItsKindOnly(FxRobot robot) {
        show(robot, new MapChart(PEOPLE, MESSAGES));
        click(robot, Tie.STRONG.code());
        show(robot, new MapChart(PLACES, MESSAGES));
        assertTrue(door(Tie.WEAK.code()).spoken().contains("hidden"));
        assertEquals(Set.copyOf(door(Tie.STRONG.code()).people()), people());
        show(robot, new OriginsChart(PEOPLE, MESSAGES));
        show(robot, new MapChart(PEOPLE, MESSAGES));
        assertTrue(door(Tie.WEAK.code()).spoken().contains("shown; press to show it alone"));
    }

    @Test
    void whereThereIsNothingToChooseAnEntryOpensItsPeople(FxRobot robot) {
        show(robot, new MapChart(new Portfolio(PEOPLE.asOf(), PEOPLE.halfLife(), PEOPLE.courses().stream().filter(course -> course.person().tie() == Tie.WEAK).toList(), PEOPLE.days()), MESSAGES));
        assertTrue(view.geometry().doors().stream().allMatch(door -> door.press() == null));
    }

    private void show(FxRobot robot, Chart chart) {
        robot.interact(() -> view.setChart(chart));
    }

    private void click(FxRobot robot, String entry) {
        var box = door(entry).area().box();
        robot.clickOn(view.localToScreen(new Point2D(box.x() + 4, box.y() + box.height() / 2)));
    }

    private Door door(String entry) {
        return view.geometry().doors().stream().filter(door -> isOf(entry, door)).findFirst().orElseThrow();
    }

    private static boolean isOf(String entry, Door door) {
        return door.press() != null && door.press().entry().equals(entry);
    }

    private List<Door> shapes() {
        return view.geometry().doors().stream().filter(door -> door.press() == null).toList();
    }

    private Set<Long> people() {
        var people = new HashSet<Long>();
        shapes().forEach(door -> people.addAll(door.people()));
        return people;
    }
}

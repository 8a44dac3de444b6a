package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.view.chart.Stories.MESSAGES;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import visavis.insight.Portfolio;

/** What every chart of everybody promises, however many people and however large. */
class EverybodyChartsTest {
    private static final List<Portfolio> BOOKS = List.of(Portfolios.of(1, 5, 3), Portfolios.of(20), Portfolios.of(300, 4000, 11), Portfolios.of(2000, 30_000, 5), Portfolios.of(90, 12, 8));

    static Stream<Chart> charts() {
        return BOOKS.stream().flatMap(book -> Stream.of(new MapChart(book, MESSAGES), YearChart.of(book, 2026, 2026, MESSAGES), YearChart.of(book, 2015, 2026, MESSAGES),
                TimeChart.of(book, Portfolios.TODAY.minusYears(1), Portfolios.TODAY, MESSAGES), new OriginsChart(book, MESSAGES)));
    }

    private static Stream<Chart.Layout> layouts(Chart chart) {
        return Stream.of(new double[] {1100, 600}, new double[] {600, 400}, new double[] {1600, 900}, new double[] {720, 333}).flatMap(size -> Stream.of(false, true).map(titled -> chart.layout(size[0], size[1], titled)));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noWordsLieOverOthers(Chart chart) {
        layouts(chart).forEach(layout -> {
            var words = Recorder.of(layout).words;
            for (int i = 0; i < words.size(); i++) {
                for (int j = 0; j < i; j++) {
                    var one = words.get(i);
                    var other = words.get(j);
                    assertFalse(Names.overlaps(one.box()).test(other.box()), () -> chart.title() + ": " + one + " lies over " + other);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("charts")
    void allWordsLieInsideThePicture(Chart chart) {
        for (var word : Recorder.of(chart.layout(600, 400, true)).words) {
            assertTrue(word.box().x() >= 0 && word.box().x() + word.box().width() <= 600 && word.box().y() >= 0 && word.box().y() + word.box().height() <= 400, () -> chart.title() + ": " + word);
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyDoorIsDrawnAsOneMarkAndLeadsSomewhereInsideThePicture(Chart chart) {
        layouts(chart).forEach(layout -> assertEquals(layout.doors().size(), Recorder.of(layout).marks));
        for (var door : chart.layout(600, 400, true).doors()) {
            var box = door.area().box();
            assertTrue(box.x() >= 0 && box.x() + box.width() <= 600 && box.y() >= 0 && box.y() + box.height() <= 400, () -> chart.title() + ": " + door.words() + " at " + box);
            assertFalse(door.words().isBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void anSvgIsWellFormedAndHoldsATitledMarkForEveryDoor(Chart chart) throws Exception {
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(ChartExport.svg(chart, 900, 420, false))));
        var groups = document.getElementsByTagName("g");
        int marks = 0;
        for (int i = 0; i < groups.getLength(); i++) if (((Element) groups.item(i)).getAttribute("class").equals("mark")) marks++;
        assertEquals(chart.layout(900, 420, true).doors().size(), marks);
        assertEquals(chart.title(), document.getDocumentElement().getElementsByTagName("title").item(0).getTextContent());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void tableRowsAreAsLongAsTheirHeading(Chart chart) {
        assertEquals(List.of(), chart.table().stream().filter(row -> row.size() != chart.table().getFirst().size()).toList());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void sentencesAreWhole(Chart chart) {
        assertTrue(chart.sentence().endsWith("."), chart.sentence());
        assertFalse(chart.sentence().contains("{") || chart.sentence().contains("  "), chart.sentence());
    }

    static Stream<Chart> empty() {
        var nobody = Portfolios.empty();
        return Stream.of(new MapChart(nobody, MESSAGES), YearChart.of(nobody, 2026, 2026, MESSAGES), TimeChart.of(nobody, Portfolios.TODAY, Portfolios.TODAY, MESSAGES), new OriginsChart(nobody, MESSAGES));
    }

    @ParameterizedTest
    @MethodSource("empty")
    void anEmptyChartSaysWhatWouldFillIt(Chart chart) {
        assertTrue(chart.sentence().matches(".*\\b(Log|log|Say)\\b.*"), chart.sentence());
        assertEquals(List.of(), chart.layout(600, 400, false).doors());
        assertEquals(1, chart.table().size());
        assertTrue(ChartExport.svg(chart, 600, 400, true).endsWith("</svg>\n"));
    }
}

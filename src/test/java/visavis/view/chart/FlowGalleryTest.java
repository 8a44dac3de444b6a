package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.view.chart.Stories.MESSAGES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import visavis.insight.Flow;
import visavis.insight.FlowSplit;
import visavis.insight.Portfolio;
import visavis.insight.TimeToMeeting;

/** Writes the charts of how close people came and of when they met as pictures to look at, to target/screenshots. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class FlowGalleryTest {
    @Test
    void everyFlowIsWritten() throws IOException {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put("crowded", flow(Everyone.sample(10_000)));
        charts.put("sample", flow(Everyone.sample(300)));
        charts.put("few", flow(Everyone.few()));
        charts.put("empty", flow(Everyone.NOBODY));
        charts.put("by-origin", split(Everyone.sample(300), FlowSplit.By.ORIGIN));
        charts.put("by-origin-crowded", split(Everyone.sample(10_000), FlowSplit.By.ORIGIN));
        charts.put("by-tie", split(Everyone.sample(300), FlowSplit.By.TIE));
        charts.put("by-circle", split(Everyone.sample(300), FlowSplit.By.CIRCLE));
        charts.put("long-names", split(Everyone.longNames(), FlowSplit.By.ORIGIN));
        for (var each : charts.entrySet()) write("flow-" + each.getKey(), each.getValue());
    }

    @Test
    void everyChartOfMeetingsIsWritten() throws IOException {
        Map<String, Portfolio> books = Map.of("crowded", Everyone.sample(10_000), "sample", Everyone.sample(300), "few", Everyone.few(), "empty", Everyone.NOBODY, "long-names", Everyone.longNames());
        for (var each : books.entrySet()) write("meeting-" + each.getKey(), MeetingChart.of(TimeToMeeting.of(each.getValue()), MESSAGES));
    }

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private static Chart flow(Portfolio portfolio) {
        return FlowChart.of(Flow.of(portfolio.courses(), NEW_YEAR, Everyone.TODAY), Everyone.TODAY, MESSAGES);
    }

    private static Chart split(Portfolio portfolio, FlowSplit.By by) {
        return FlowChart.of(FlowSplit.of(by, portfolio.courses(), NEW_YEAR, Everyone.TODAY), Everyone.TODAY, MESSAGES);
    }

    private static void write(String name, Chart chart) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "screenshots"));
        for (var dark : new boolean[] {false, true}) for (var size : new int[][] {{1100, 600}, {600, 400}}) {
            var file = folder.resolve("%s-%dx%d-%s.png".formatted(name, size[0], size[1], dark ? "dark" : "light"));
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
                ChartExport.png(chart, size[0], size[1], dark, 2, file);
                return null;
            });
            assertTrue(Files.size(file) > 1000);
        }
    }
}

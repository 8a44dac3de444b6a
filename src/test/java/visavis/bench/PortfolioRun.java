package visavis.bench;

import static visavis.bench.DrivenWindow.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import visavis.action.ReadPortfolio;
import visavis.insight.Flow;
import visavis.insight.FlowSplit;
import visavis.insight.TimeToMeeting;
import visavis.store.Stores;
import visavis.text.Messages;
import visavis.view.chart.Chart;
import visavis.view.chart.FlowChart;
import visavis.view.chart.MapChart;
import visavis.view.chart.MeetingChart;
import visavis.view.chart.OriginsChart;
import visavis.view.chart.TimeChart;
import visavis.view.chart.YearChart;

/** Reports how long the relationships of everybody take to be read, and then each chart of them to be worked out and laid out: the median of seven times. */
public final class PortfolioRun {
    private static final int TIMES = 7, WIDTH = 1100, HEIGHT = 600;

    private PortfolioRun() {}

    public static void main(String[] arguments) throws Exception {
        var messages = new Messages(Locale.ENGLISH);
        var today = LocalDate.now();
        try (var stores = Stores.open(Path.of(arguments[0]))) {
            long start = System.nanoTime();
            var portfolio = new ReadPortfolio(stores).on(today);
            report("reading the relationships of everybody", (System.nanoTime() - start) / 1e6);
            var before = today.minusYears(1);
            Map<String, Supplier<Chart>> charts = new LinkedHashMap<>();
            charts.put("flow", () -> FlowChart.of(Flow.of(portfolio.courses(), before, today), today, messages));
            charts.put("flow side by side", () -> FlowChart.of(FlowSplit.of(FlowSplit.By.ORIGIN, portfolio.courses(), before, today), today, messages));
            charts.put("time to meeting", () -> MeetingChart.of(TimeToMeeting.of(portfolio), messages));
            charts.put("map", () -> new MapChart(portfolio, messages));
            charts.put("year", () -> YearChart.of(portfolio, today.getYear(), today.getYear(), messages));
            charts.put("time", () -> TimeChart.of(portfolio, before, today, messages));
            charts.put("origins", () -> new OriginsChart(portfolio, messages));
            charts.forEach((name, chart) -> report("chart of everybody: " + name, median(chart), "ms", 1000.0));
        }
    }

    private static double median(Supplier<Chart> chart) {
        var times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            chart.get().layout(WIDTH, HEIGHT, false);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }
}

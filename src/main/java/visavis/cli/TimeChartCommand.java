package visavis.cli;

import java.util.function.Function;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import visavis.insight.Portfolio;
import visavis.view.chart.Chart;
import visavis.view.chart.TimeChart;

/** {@code visavis chart time}: where the time of a period went. */
@Command(name = "time")
final class TimeChartCommand extends PortfolioChartCommand {
    @Mixin private PeriodOptions days;

    @Override
    Function<Portfolio, Chart> drawing(RootCommand root) {
        var period = days.period(root);
        return portfolio -> TimeChart.of(portfolio, period.from(), period.to(), root.messages());
    }
}

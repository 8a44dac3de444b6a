package visavis.cli;

import java.util.function.Function;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import visavis.insight.Flow;
import visavis.insight.FlowSplit;
import visavis.insight.Portfolio;
import visavis.view.chart.Chart;
import visavis.view.chart.FlowChart;

/** {@code visavis chart flow}: how close people came between two days. */
@Command(name = "flow")
final class FlowChartCommand extends PortfolioChartCommand {
    @Mixin private PeriodOptions days;
    @Option(names = "--by", paramLabel = "WHAT", descriptionKey = "cli.chart.by")
    private String by;

    @Override
    Function<Portfolio, Chart> drawing(RootCommand root) {
        var period = days.period(root);
        var apart = by == null ? null : root.coded(FlowSplit.By.class, "--by", by);
        return portfolio -> {
            var courses = portfolio.courses();
            return apart == null ? FlowChart.of(Flow.of(courses, period.from(), period.to()), root.asOf(), root.messages())
                    : FlowChart.of(FlowSplit.of(apart, courses, period.from(), period.to()), root.asOf(), root.messages());
        };
    }
}

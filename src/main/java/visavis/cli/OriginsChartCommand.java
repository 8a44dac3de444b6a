package visavis.cli;

import java.util.function.Function;

import picocli.CommandLine.Command;
import visavis.insight.Portfolio;
import visavis.view.chart.Chart;
import visavis.view.chart.OriginsChart;

/** {@code visavis chart origins}: what came of those met at each place. */
@Command(name = "origins")
final class OriginsChartCommand extends PortfolioChartCommand {
    @Override
    Function<Portfolio, Chart> drawing(RootCommand root) {
        return portfolio -> new OriginsChart(portfolio, root.messages());
    }
}

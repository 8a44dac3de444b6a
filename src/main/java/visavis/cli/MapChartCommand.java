package visavis.cli;

import java.util.function.Function;

import picocli.CommandLine.Command;
import visavis.insight.Portfolio;
import visavis.view.chart.Chart;
import visavis.view.chart.MapChart;

/** {@code visavis chart map}: the map of everybody between online and in person. */
@Command(name = "map")
final class MapChartCommand extends PortfolioChartCommand {
    @Override
    Function<Portfolio, Chart> drawing(RootCommand root) {
        return portfolio -> new MapChart(portfolio, root.messages());
    }
}

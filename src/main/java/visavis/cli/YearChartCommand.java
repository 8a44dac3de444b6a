package visavis.cli;

import java.util.function.Function;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import visavis.insight.Portfolio;
import visavis.view.chart.Chart;
import visavis.view.chart.YearChart;

/** {@code visavis chart year}: the days with contact of a year. */
@Command(name = "year")
final class YearChartCommand extends PortfolioChartCommand {
    private static final int LAST = 9999;
    @Spec private CommandSpec spec;
    @Option(names = "--year", paramLabel = "YYYY", descriptionKey = "cli.chart.year")
    private Integer year;

    @Override
    Function<Portfolio, Chart> drawing(RootCommand root) {
        if (year != null && (year < 1 || year > LAST)) throw new ParameterException(spec.commandLine(), root.messages().get("cli.chart.no-year", String.valueOf(year)));
        int shown = year == null ? root.asOf().getYear() : year;
        return portfolio -> YearChart.of(portfolio, shown, shown, root.messages());
    }
}

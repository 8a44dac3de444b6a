package visavis.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import visavis.action.ReadPortfolio;
import visavis.view.chart.YearChart;

/** {@code visavis chart year}: the days with contact of a year. */
@Command(name = "year")
final class YearChartCommand implements Callable<Integer> {
    private static final int LAST = 9999;
    @ParentCommand private ChartCommand chart;
    @Spec private CommandSpec spec;
    @Mixin private ChartOptions options;
    @Option(names = "--year", paramLabel = "YYYY", descriptionKey = "cli.chart.year")
    private Integer year;

    @Override
    public Integer call() throws Exception {
        var root = chart.root();
        options.check(root);
        if (year != null && (year < 1 || year > LAST)) throw new ParameterException(spec.commandLine(), root.messages().get("cli.chart.no-year", String.valueOf(year)));
        int shown = year == null ? root.asOf().getYear() : year;
        return root.onStore(stores -> {
            options.write(root, YearChart.of(new ReadPortfolio(stores).on(root.asOf()), shown, shown, root.messages()));
            return RootCommand.DONE;
        });
    }
}

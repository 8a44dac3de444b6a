package visavis.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import visavis.action.ReadPortfolio;
import visavis.view.chart.TimeChart;

/** {@code visavis chart time}: where the time of a period went. */
@Command(name = "time")
final class TimeChartCommand implements Callable<Integer> {
    @ParentCommand private ChartCommand chart;
    @Mixin private ChartOptions options;
    @Mixin private PeriodOptions days;

    @Override
    public Integer call() throws Exception {
        var root = chart.root();
        options.check(root);
        var period = days.period(root);
        return root.onStore(stores -> {
            options.write(root, TimeChart.of(new ReadPortfolio(stores).on(root.asOf()), period.from(), period.to(), root.messages()));
            return RootCommand.DONE;
        });
    }
}

package visavis.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import visavis.action.ReadPortfolio;
import visavis.view.chart.OriginsChart;

/** {@code visavis chart origins}: what came of those met at each place. */
@Command(name = "origins")
final class OriginsChartCommand implements Callable<Integer> {
    @ParentCommand private ChartCommand chart;
    @Mixin private ChartOptions options;

    @Override
    public Integer call() throws Exception {
        var root = chart.root();
        options.check(root);
        return root.onStore(stores -> {
            options.write(root, new OriginsChart(new ReadPortfolio(stores).on(root.asOf()), root.messages()));
            return RootCommand.DONE;
        });
    }
}

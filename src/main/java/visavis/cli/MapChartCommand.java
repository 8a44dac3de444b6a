package visavis.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import visavis.action.ReadPortfolio;
import visavis.view.chart.MapChart;

/** {@code visavis chart map}: the map of everybody between online and in person. */
@Command(name = "map")
final class MapChartCommand implements Callable<Integer> {
    @ParentCommand private ChartCommand chart;
    @Mixin private ChartOptions options;

    @Override
    public Integer call() throws Exception {
        var root = chart.root();
        options.check(root);
        return root.onStore(stores -> {
            options.write(root, new MapChart(new ReadPortfolio(stores).on(root.asOf()), root.messages()));
            return RootCommand.DONE;
        });
    }
}

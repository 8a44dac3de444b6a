package visavis.cli;

import java.util.concurrent.Callable;
import java.util.function.Function;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import visavis.action.ReadPortfolio;
import visavis.insight.Portfolio;
import visavis.view.chart.Chart;

/** A chart of everybody. Options are checked before the store is opened, so that a wrong one makes none. */
abstract class PortfolioChartCommand implements Callable<Integer> {
    @ParentCommand private ChartCommand chart;
    @Mixin private ChartOptions options;

    /** Checks the options that are this chart's own, and tells what to draw of everybody. */
    abstract Function<Portfolio, Chart> drawing(RootCommand root);

    @Override
    public final Integer call() throws Exception {
        var root = chart.root();
        options.check(root);
        var drawing = drawing(root);
        return root.onStore(stores -> {
            options.write(root, drawing.apply(new ReadPortfolio(stores).on(root.asOf())));
            return RootCommand.DONE;
        });
    }
}

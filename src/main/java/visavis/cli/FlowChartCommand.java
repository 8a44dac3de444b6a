package visavis.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import visavis.action.ReadPortfolio;
import visavis.insight.Flow;
import visavis.insight.FlowSplit;
import visavis.view.chart.FlowChart;

/** {@code visavis chart flow}: how close people came between two days. */
@Command(name = "flow")
final class FlowChartCommand implements Callable<Integer> {
    @ParentCommand private ChartCommand chart;
    @Mixin private ChartOptions options;
    @Mixin private PeriodOptions days;
    @Option(names = "--by", paramLabel = "WHAT", descriptionKey = "cli.chart.by")
    private String by;

    @Override
    public Integer call() throws Exception {
        var root = chart.root();
        options.check(root);
        var period = days.period(root);
        var apart = by == null ? null : root.coded(FlowSplit.By.class, "--by", by);
        return root.onStore(stores -> {
            var courses = new ReadPortfolio(stores).on(root.asOf()).courses();
            var flow = Flow.of(courses, period.from(), period.to());
            options.write(root, apart == null ? FlowChart.of(flow, root.asOf(), root.messages())
                    : FlowChart.of(flow, FlowSplit.of(apart, courses, period.from(), period.to()), root.asOf(), root.messages()));
            return RootCommand.DONE;
        });
    }
}

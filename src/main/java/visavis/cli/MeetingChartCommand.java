package visavis.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import visavis.action.ReadPortfolio;
import visavis.insight.TimeToMeeting;
import visavis.view.chart.MeetingChart;

/** {@code visavis chart meeting}: how long it takes to meet in person. */
@Command(name = "meeting")
final class MeetingChartCommand implements Callable<Integer> {
    @ParentCommand private ChartCommand chart;
    @Mixin private ChartOptions options;

    @Override
    public Integer call() throws Exception {
        var root = chart.root();
        options.check(root);
        return root.onStore(stores -> {
            options.write(root, MeetingChart.of(TimeToMeeting.of(new ReadPortfolio(stores).on(root.asOf())), root.messages()));
            return RootCommand.DONE;
        });
    }
}

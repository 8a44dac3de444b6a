package visavis.cli;

import java.util.function.Function;

import picocli.CommandLine.Command;
import visavis.insight.Portfolio;
import visavis.insight.TimeToMeeting;
import visavis.view.chart.Chart;
import visavis.view.chart.MeetingChart;

/** {@code visavis chart meeting}: how long it takes to meet in person. */
@Command(name = "meeting")
final class MeetingChartCommand extends PortfolioChartCommand {
    @Override
    Function<Portfolio, Chart> drawing(RootCommand root) {
        return portfolio -> MeetingChart.of(TimeToMeeting.of(portfolio), root.messages());
    }
}

package visavis.view.journeys;

import java.util.List;

import visavis.insight.Course;
import visavis.insight.Flow;
import visavis.insight.FlowSplit;
import visavis.insight.Portfolio;
import visavis.insight.TimeToMeeting;
import visavis.model.Tie;
import visavis.text.Messages;
import visavis.view.chart.Chart;
import visavis.view.chart.FlowChart;
import visavis.view.chart.MapChart;
import visavis.view.chart.MeetingChart;
import visavis.view.chart.OriginsChart;
import visavis.view.chart.TimeChart;
import visavis.view.chart.YearChart;

/**
 * What the user wants to see: which chart, of which period, of whom, taken apart by what.
 *
 * @param tie    {@code null} for both, {@code origin} {@code null} for all of them, {@code split} {@code null} for everybody together
 */
record Wanted(ChartKind kind, Period period, Tie tie, String origin, FlowSplit.By split) {
    /** The chart of it; a few milliseconds for thousands of people, so not on the screen thread. @param everybody as of the period's last day */
    Chart chart(Portfolio everybody, Messages messages) {
        var portfolio = isNarrow() ? narrowed(everybody) : everybody;
        return switch (kind) {
            case FLOW -> flow(portfolio.courses(), portfolio, messages);
            case MEETING -> MeetingChart.of(TimeToMeeting.of(portfolio), messages);
            case MAP -> new MapChart(portfolio, messages);
            case YEAR -> YearChart.of(portfolio, period.from().getYear(), period.to().getYear(), messages);
            case TIME -> TimeChart.of(portfolio, period.from(), period.to(), messages);
            case ORIGINS -> new OriginsChart(portfolio, messages);
        };
    }

    private boolean isNarrow() {
        return tie != null || origin != null || isOfTheMet() && !period.isWhole();
    }

    /** Whether the period says when people were first met, rather than when things happened. */
    private boolean isOfTheMet() {
        return kind == ChartKind.MEETING || kind == ChartKind.MAP || kind == ChartKind.ORIGINS;
    }

    private Portfolio narrowed(Portfolio everybody) {
        var portfolio = everybody.of(this::isWanted);
        return kind == ChartKind.YEAR ? portfolio.withOwnDays() : portfolio;
    }

    private Chart flow(List<Course> courses, Portfolio portfolio, Messages messages) {
        if (split == null) return FlowChart.of(Flow.of(courses, period.before(), period.to()), portfolio.asOf(), messages);
        return FlowChart.of(FlowSplit.of(split, courses, period.before(), period.to()), portfolio.asOf(), messages);
    }

    private boolean isWanted(Course course) {
        return (tie == null || course.person().tie() == tie) && (origin == null || course.person().origin().equals(origin)) && (!isOfTheMet() || isMet(course));
    }

    /** Of whom no first day is known belongs to no period but the whole. */
    private boolean isMet(Course course) {
        return course.firstContact() == Course.NEVER ? period.isWhole() : period.contains(course.firstContact());
    }
}

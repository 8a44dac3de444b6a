package visavis.view.chart;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import visavis.view.chart.Area.Box;

/**
 * Months since first contact to the right, share met upwards.
 *
 * @param months how far to the right it goes, {@code share} how far up, 0 to 1
 */
record MeetingAxes(Box plot, double months, double monthStep, double share, double shareStep) {
    private static final double ROOM = 56;
    private static final double[] MONTH_STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600}, SHARE_STEPS = {.01, .02, .05, .1, .25};
    private static final int MOST_SHARES = 5;

    /** @param months at least so far, {@code share} at least so high */
    static MeetingAxes of(Box plot, double months, double share) {
        double step = DoubleStream.of(MONTH_STEPS).filter(each -> plot.width() / Math.max(1, Math.ceil(months / each)) >= ROOM).findFirst().orElse(MONTH_STEPS[MONTH_STEPS.length - 1]);
        double shareStep = DoubleStream.of(SHARE_STEPS).filter(each -> share / each <= MOST_SHARES).findFirst().orElse(SHARE_STEPS[SHARE_STEPS.length - 1]);
        return new MeetingAxes(plot, step * Math.max(1, Math.ceil(months / step)), step, Math.min(1, shareStep * Math.max(1, Math.ceil(share / shareStep - 1e-9))), shareStep);
    }

    double x(double time) {
        return plot.x() + plot.width() * Math.min(1, time / months);
    }

    double y(double met) {
        return plot.y() + plot.height() * (1 - Math.min(1, met / share));
    }

    double[] monthTicks() {
        return IntStream.rangeClosed(0, (int) Math.round(months / monthStep)).mapToDouble(i -> i * monthStep).toArray();
    }

    double[] shareTicks() {
        return IntStream.rangeClosed(0, (int) Math.round(share / shareStep)).mapToDouble(i -> i * shareStep).toArray();
    }
}

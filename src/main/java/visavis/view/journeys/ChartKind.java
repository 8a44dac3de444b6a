package visavis.view.journeys;

import visavis.model.Coded;

/** The charts of everybody. */
public enum ChartKind implements Coded {
    FLOW(true), MEETING(false), MAP(false), YEAR(true), TIME(true), ORIGINS(false);

    private final boolean overTime;

    ChartKind(boolean overTime) {
        this.overTime = overTime;
    }

    /** Whether it is about a period rather than about all that is known. */
    boolean isOverTime() {
        return overTime;
    }
}

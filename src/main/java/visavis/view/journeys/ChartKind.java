package visavis.view.journeys;

import visavis.model.Coded;

/** The charts of everybody. */
public enum ChartKind implements Coded {
    FLOW(Span.TWELVE_MONTHS), MEETING(Span.EVER), MAP(Span.EVER), YEAR(Span.TWELVE_MONTHS), TIME(Span.TWELVE_MONTHS), ORIGINS(Span.EVER);

    private final Span usual;

    ChartKind(Span usual) {
        this.usual = usual;
    }

    /** The period it has until another is chosen. */
    Span usual() {
        return usual;
    }
}

package visavis.view.chart;

import java.util.List;

import visavis.insight.Flow;
import visavis.insight.Flow.Stream;
import visavis.view.chart.FlowWords.Fate;

/** Leaves of a flow only those to whom one of the chosen things happened. */
record FlowSieve(boolean closer, boolean stayed, boolean quiet) {
    static FlowSieve of(KeyChoice choice) {
        return new FlowSieve(choice.shows(Fate.CLOSER.name()), choice.shows(Fate.STAYED.name()), choice.shows(Fate.QUIET.name()));
    }

    Flow of(Flow flow) {
        return new Flow(flow.from(), flow.to(), flow.streams().stream().map(this::of).filter(stream -> stream.size() > 0).toList());
    }

    /** Who has gone quiet is among those who came closer or stayed: with that hidden, they stand there like the others. */
    private Stream of(Stream stream) {
        var gone = quiet ? stream.quiet() : List.<Long>of();
        return new Stream(stream.from(), stream.to(), (stream.from() == stream.to() ? stayed : closer) ? stream.contacts() : gone, gone);
    }
}

package visavis.view.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import visavis.model.Interaction;
import visavis.view.chart.JourneyLayout.Found;

/** The keyboard's way through a chart: every mark and cell in sight in order of time, and what lies beyond. */
final class Walk {
    private final JourneyLayout layout;
    private final Focus focus;
    private final List<Found> stops = new ArrayList<>();

    /** @param focus where the keyboard is; {@code null} for nowhere */
    Walk(JourneyLayout layout, Focus focus) {
        this.layout = layout;
        this.focus = focus;
        for (var trace : layout.traces()) {
            Stream.of(trace.marks(), trace.planned()).flatMap(List::stream).filter(layout::isShown).forEach(mark -> stops.add(new Found(trace, mark)));
            trace.cells().forEach(cell -> stops.add(new Found(trace, cell)));
        }
        stops.sort(Comparator.comparing((Found found) -> found.stop().day()).thenComparing(found -> found.stop().anchor().id()));
    }

    /** Where the focus is now, if that is in sight. */
    Optional<Found> at() {
        return focus == null ? Optional.empty() : stops.stream().filter(focus::isAt).findFirst();
    }

    /** One step on, or from nowhere to the first in that direction; empty when it leads out of sight. */
    Optional<Found> step(int direction) {
        int here = IntStream.range(0, stops.size()).filter(i -> focus != null && focus.isAt(stops.get(i))).findFirst().orElse(direction > 0 ? -1 : stops.size());
        int next = here + direction;
        return next < 0 || next >= stops.size() ? Optional.empty() : Optional.of(stops.get(next));
    }

    /** The nearest day on which something happened before or after those in sight. */
    Optional<LocalDate> beyond(Stream<LocalDate> days, int direction) {
        var axis = layout.axis();
        return direction > 0 ? days.filter(day -> axis.x(day) > axis.right()).min(Comparator.naturalOrder()) : days.filter(day -> axis.x(day) < axis.left()).max(Comparator.naturalOrder());
    }

    /** The first stop that ends on the day or later, or the last one that begins on it or earlier. */
    Optional<Found> near(LocalDate day, int direction) {
        return direction > 0 ? stops.stream().filter(found -> !found.stop().days().last().isBefore(day)).findFirst()
                : stops.reversed().stream().filter(found -> !found.stop().day().isAfter(day)).findFirst();
    }

    /** What the keyboard is at: one of the interactions of one of the people. */
    record Focus(long contact, Interaction interaction) {
        static Focus on(Found found) {
            return new Focus(found.trace().picture().contact(), found.stop().anchor());
        }

        boolean isAt(Found found) {
            return found.trace().picture().contact() == contact && found.stop().holds(interaction);
        }
    }
}

package visavis.view.chart;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import visavis.insight.Halving;
import visavis.model.Interaction;
import visavis.model.Lane;

/**
 * What happened in one lane, in order of day, made ready in the background: how many there are between any two days is
 * two searches, so that no frame of zooming goes through fifty thousand of them.
 */
final class Strand {
    private final Lane lane;
    private final List<Interaction> interactions;
    private final long[] days;
    private final int[] outliers;
    private final Map<Step, Double> busiest = new EnumMap<>(Step.class);

    /** @param interactions all of the lane, in order of day */
    Strand(Lane lane, List<Interaction> interactions, Collection<Interaction> milestones) {
        this.lane = lane;
        this.interactions = List.copyOf(interactions);
        days = interactions.stream().mapToLong(each -> each.date().toEpochDay()).toArray();
        outliers = Outliers.of(interactions, milestones);
        for (var step : Step.values()) busiest.put(step, busiest(step));
    }

    /** One for every lane. @param inOrder of day */
    static List<Strand> of(List<Interaction> inOrder, Collection<Interaction> milestones) {
        return Stream.of(Lane.values()).map(lane -> new Strand(lane, inOrder.stream().filter(each -> each.channel().lane() == lane).toList(), milestones)).toList();
    }

    Lane lane() {
        return lane;
    }

    int size() {
        return days.length;
    }

    Interaction get(int index) {
        return interactions.get(index);
    }

    List<Interaction> between(int from, int to) {
        return interactions.subList(from, to);
    }

    /** Those from one index to the next that stay marks in the thickest crowd. */
    List<Interaction> outliers(int from, int to) {
        return Arrays.stream(outliers, place(from), place(to)).mapToObj(interactions::get).toList();
    }

    int countOutliers(int from, int to) {
        return place(to) - place(from);
    }

    /** The index of the first one on the day or later. */
    int from(LocalDate day) {
        long first = day.toEpochDay();
        return Halving.first(days.length, i -> days[i] >= first);
    }

    /** How many there are a day, at most, in any one of the calendar's steps. */
    double busiestOf(Step step) {
        return busiest.get(step);
    }

    private double busiest(Step step) {
        double most = 0;
        for (int from = 0, to; from < days.length; from = to) {
            var start = step.start(interactions.get(from).date());
            var end = step.next(start);
            to = from(end);
            most = Math.max(most, (to - from) / (double) (end.toEpochDay() - start.toEpochDay()));
        }
        return most;
    }

    private int place(int index) {
        int found = Arrays.binarySearch(outliers, index);
        return found < 0 ? -found - 1 : found;
    }
}

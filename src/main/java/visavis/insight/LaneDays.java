package visavis.insight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import visavis.model.Lane;

/** How often something happened on each day, lane by lane, with everybody together. */
public final class LaneDays {
    private final Map<Integer, int[]> days = new HashMap<>();

    void add(int day, Lane lane) {
        days.computeIfAbsent(day, none -> new int[Lane.values().length])[lane.ordinal()]++;
    }

    public int count(LocalDate day, Lane lane) {
        var counts = days.get((int) day.toEpochDay());
        return counts == null ? 0 : counts[lane.ordinal()];
    }

    /** The richest lane of the day, {@code null} when nothing happened. */
    public Lane richest(LocalDate day) {
        var counts = days.get((int) day.toEpochDay());
        if (counts == null) return null;
        for (int lane = counts.length - 1; lane >= 0; lane--) if (counts[lane] > 0) return Lane.values()[lane];
        return null;
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }

    /** The first day on which anything happened; {@code null} for none. */
    public LocalDate first() {
        return days.keySet().stream().min(Integer::compare).map(LocalDate::ofEpochDay).orElse(null);
    }
}

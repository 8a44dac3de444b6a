package visavis.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import visavis.model.Lane;

/**
 * What happened on each day, lane by lane, and with whom, of everybody together. Histories come one after the other, so whoever
 * was met on a day takes one number there, however much happened: a few megabytes for two million interactions.
 */
public final class LaneDays {
    private static final int LANES = Lane.values().length;
    private final Map<Integer, Day> days;
    /** Whatever came after this day does not exist. */
    private final int last;
    private Long[] ids = new Long[64];
    private int finished;

    LaneDays() {
        this(new HashMap<>(), Integer.MAX_VALUE);
    }

    private LaneDays(Map<Integer, Day> days, int last) {
        this.days = days;
        this.last = last;
    }

    private static final class Day {
        final int[] counts = new int[LANES];
        /** For each person the place of their id, and in the lowest bits the lanes taken. */
        int[] people = new int[2];
        int size;

        void add(int person, Lane lane) {
            counts[lane.ordinal()]++;
            if (size == 0 || people[size - 1] >> LANES != person) {
                if (size == people.length) people = Arrays.copyOf(people, size * 2);
                people[size++] = person << LANES;
            }
            people[size - 1] |= 1 << lane.ordinal();
        }
    }

    /** Somebody's whose id comes with {@link #finish}. */
    void add(int day, Lane lane) {
        days.computeIfAbsent(day, none -> new Day()).add(finished, lane);
    }

    /** All that was added since the last one was theirs. */
    void finish(Long id) {
        if (finished == ids.length) ids = Arrays.copyOf(ids, finished * 2);
        ids[finished++] = id;
    }

    /** The same as it stood at the end of the day. */
    LaneDays on(LocalDate asOf) {
        var earlier = new LaneDays(days, (int) asOf.toEpochDay());
        earlier.ids = ids;
        earlier.finished = finished;
        return earlier;
    }

    /** The same of these people alone, in which each counts once a day and lane however much happened. */
    public LaneDays of(Set<Long> people) {
        var theirs = new LaneDays();
        theirs.ids = ids;
        theirs.finished = finished;
        days.forEach((day, it) -> {
            if (day > last) return;
            for (int i = 0; i < it.size; i++) {
                int person = it.people[i] >> LANES;
                if (!people.contains(ids[person])) continue;
                for (var lane : Lane.values()) if ((it.people[i] & 1 << lane.ordinal()) != 0) theirs.days.computeIfAbsent(day, none -> new Day()).add(person, lane);
            }
        });
        return theirs;
    }

    /** How often it happened. */
    public int count(LocalDate day, Lane lane) {
        var it = on((int) day.toEpochDay());
        return it == null ? 0 : it.counts[lane.ordinal()];
    }

    /** With how many people anything happened. */
    public int people(LocalDate day) {
        var it = on((int) day.toEpochDay());
        return it == null ? 0 : it.size;
    }

    /** With how many people it happened. */
    public int people(LocalDate day, Lane lane) {
        var it = on((int) day.toEpochDay());
        int people = 0;
        for (int i = 0; it != null && i < it.size; i++) people += it.people[i] >> lane.ordinal() & 1;
        return people;
    }

    /** Ids of those with whom anything happened, in the order they were read. */
    public List<Long> ids(LocalDate day) {
        var it = on((int) day.toEpochDay());
        if (it == null) return List.of();
        var theirs = new Long[it.size];
        for (int i = 0; i < it.size; i++) theirs[i] = ids[it.people[i] >> LANES];
        return List.of(theirs);
    }

    /** Ids of those with whom anything happened on any of the days, in the order of their first one. */
    public List<Long> ids(Iterable<LocalDate> days) {
        var seen = new boolean[finished];
        var theirs = new ArrayList<Long>();
        for (var day : days) {
            var it = on((int) day.toEpochDay());
            for (int i = 0; it != null && i < it.size; i++) {
                int person = it.people[i] >> LANES;
                if (!seen[person]) theirs.add(ids[person]);
                seen[person] = true;
            }
        }
        return List.copyOf(theirs);
    }

    /** Ids of those with whom it happened. */
    public List<Long> ids(LocalDate day, Lane lane) {
        return who(day, lane).mapToObj(person -> ids[person]).toList();
    }

    private IntStream who(LocalDate day, Lane lane) {
        var it = on((int) day.toEpochDay());
        return it == null ? IntStream.empty() : Arrays.stream(it.people, 0, it.size).filter(person -> (person & 1 << lane.ordinal()) != 0).map(person -> person >> LANES);
    }

    /** The richest lane of the day, {@code null} when nothing happened. */
    public Lane richest(LocalDate day) {
        var it = on((int) day.toEpochDay());
        if (it == null) return null;
        for (int lane = LANES - 1; lane >= 0; lane--) if (it.counts[lane] > 0) return Lane.values()[lane];
        return null;
    }

    public boolean isEmpty() {
        return first() == null;
    }

    /** The first day on which anything happened; {@code null} for none. */
    public LocalDate first() {
        return days.keySet().stream().filter(day -> day <= last).min(Integer::compare).map(LocalDate::ofEpochDay).orElse(null);
    }

    private Day on(int day) {
        return day > last ? null : days.get(day);
    }
}

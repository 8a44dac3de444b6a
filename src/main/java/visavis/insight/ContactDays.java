package visavis.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import visavis.model.Lane;

/**
 * The days of a period on which anything happened, and how much.
 *
 * @param days         in order
 * @param longestQuiet most days in a row, between the first and the last of these days, on which nothing happened
 * @param unit         people a day that are little: twice as many are more, four times as many are much, and beyond is very much
 */
public record ContactDays(LocalDate from, LocalDate to, List<Day> days, int longestQuiet, int unit) {
    /** @param lane the richest of the day; {@code with} how many people it was, {@code people} with how many anything happened */
    public record Day(LocalDate date, Lane lane, int people, int with) {}

    /** Only a tenth of the days may be very much. */
    private static final double USUAL = .9;
    private static final int MUCH = 4;

    public ContactDays {
        days = List.copyOf(days);
    }

    public static ContactDays of(LaneDays all, LocalDate from, LocalDate to) {
        var days = new ArrayList<Day>();
        int longest = 0;
        for (var date = from; !date.isAfter(to); date = date.plusDays(1)) {
            var lane = all.richest(date);
            if (lane == null) continue;
            if (!days.isEmpty()) longest = Math.max(longest, (int) (date.toEpochDay() - days.getLast().date.toEpochDay()) - 1);
            days.add(new Day(date, lane, all.people(date), all.people(date, lane)));
        }
        return new ContactDays(from, to, days, longest, unit(days));
    }

    /** 1, 2 or 5 with noughts behind, so large that {@link #MUCH} of it covers the usual day. */
    private static int unit(List<Day> days) {
        if (days.isEmpty()) return 1;
        int usual = days.stream().map(Day::people).sorted().toList().get((int) (USUAL * (days.size() - 1)));
        for (int noughts = 1; ; noughts *= 10) {
            for (int digit : new int[] {1, 2, 5}) if (digit * noughts * MUCH >= usual) return digit * noughts;
        }
    }

    /** 1 for little to 4 for very much. */
    public int step(Day day) {
        return day.people <= unit ? 1 : day.people <= 2 * unit ? 2 : day.people <= MUCH * unit ? 3 : 4;
    }

    /** On how many of them nothing richer happened. */
    public long count(Lane lane) {
        return days.stream().filter(day -> day.lane == lane).count();
    }
}

package visavis.model;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * On which days a relationship came to a new stage, from the first day known on. One number for each step, since a table keeps them
 * of a hundred thousand people.
 */
public final class StageDays {
    /** The day of what never happened. */
    public static final int NEVER = Integer.MAX_VALUE;
    /** No day is known. */
    public static final StageDays NONE = new StageDays(new int[0]);
    private static final int BITS = 3, MASK = (1 << BITS) - 1;
    /** The epoch day, and in its lowest bits the number of the stage. */
    private final int[] steps;

    private StageDays(int[] steps) {
        this.steps = steps;
    }

    /**
     * @param first the first epoch day known, {@link #NEVER} for none
     * @param since by the number of the stage the first epoch day on which it was reached, {@link #NEVER} for never
     */
    public static StageDays of(int first, int[] since) {
        if (first == NEVER) return NONE;
        var steps = new int[since.length];
        int count = 0;
        steps[count++] = step(first, Stage.LISTED.number());
        for (int number = 1; number < since.length; number++) {
            if (since[number] == NEVER) continue;
            // A richer stage that came no later makes this one no step of its own.
            while (count > 1 && steps[count - 1] >> BITS >= since[number]) count--;
            steps[count++] = step(since[number], number);
        }
        return new StageDays(Arrays.copyOf(steps, count));
    }

    /** Of somebody met on the day with whom nothing happened yet; {@code null} for a day nobody knows. */
    public static StageDays listed(LocalDate met) {
        return met == null ? NONE : new StageDays(new int[] {step((int) met.toEpochDay(), Stage.LISTED.number())});
    }

    private static int step(int day, int stage) {
        return day << BITS | stage;
    }

    public int size() {
        return steps.length;
    }

    public boolean isEmpty() {
        return steps.length == 0;
    }

    public Stage stage(int step) {
        return Stage.of(steps[step] & MASK);
    }

    /** As an epoch day. */
    public int day(int step) {
        return steps[step] >> BITS;
    }

    /** The first day known, {@link #NEVER} for none. */
    public int firstDay() {
        return isEmpty() ? NEVER : day(0);
    }

    /** The day of the latest step, {@link #NEVER} for none. */
    public int lastDay() {
        return isEmpty() ? NEVER : day(steps.length - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StageDays days && Arrays.equals(steps, days.steps);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(steps);
    }

    @Override
    public String toString() {
        var words = new StringBuilder();
        for (int step = 0; step < size(); step++) words.append(step == 0 ? "" : ", ").append(stage(step)).append(' ').append(LocalDate.ofEpochDay(day(step)));
        return words.toString();
    }
}

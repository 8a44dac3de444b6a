package visavis.insight;

import java.util.Arrays;

import visavis.model.Channel;
import visavis.model.Lane;
import visavis.model.PersonRow;
import visavis.model.Stage;

/**
 * One relationship in as few numbers as the charts of everybody need, so that a hundred thousand are kept at hand and any period of
 * theirs is worked out at once. Days are epoch days. Made by {@link CourseReader}.
 */
public final class Course {
    /** The day of what never happened. */
    public static final int NEVER = Integer.MAX_VALUE;
    private static final Channel[] CHANNELS = Channel.values();
    private final PersonRow person;
    private final Long id;
    private final int first;
    /** For each stage the first day at it or beyond it. */
    private final int[] reached;
    private final int[] contactDays, timeDays, timeMinutes;
    private final boolean[] inPerson;
    private final Past past;
    private final double online, voice, offline;

    /** @param since the first day of each stage's own condition, taken over; {@code parts} what each channel adds to the tie */
    Course(PersonRow person, int first, int[] since, int[] contactDays, int[] timeDays, int[] timeMinutes, boolean[] inPerson, Past past, double[] parts) {
        this(person, person.id(), first, since, contactDays, timeDays, timeMinutes, inPerson, past, parts);
    }

    private Course(PersonRow person, Long id, int first, int[] since, int[] contactDays, int[] timeDays, int[] timeMinutes, boolean[] inPerson, Past past, double[] parts) {
        this.person = person;
        this.id = id;
        this.first = first;
        reached = since;
        for (int number = reached.length - 2; number >= 0; number--) reached[number] = Math.min(reached[number], reached[number + 1]);
        this.contactDays = contactDays;
        this.timeDays = timeDays;
        this.timeMinutes = timeMinutes;
        this.inPerson = inPerson;
        this.past = past;
        double screens = 0, calls = 0, meetings = 0;
        for (var channel : CHANNELS) {
            switch (channel.lane()) {
                case REACTIONS, PUBLIC, PRIVATE -> screens += parts[channel.ordinal()];
                case VOICE -> calls += parts[channel.ordinal()];
                case IN_PERSON -> meetings += parts[channel.ordinal()];
            }
        }
        online = screens;
        voice = calls;
        offline = meetings;
    }

    /** As it stood at the end of an earlier day; what came later does not exist. */
    Course on(int day, Past.Decay decay) {
        var since = reached.clone();
        for (int stage = 0; stage < since.length; stage++) since[stage] = by(since[stage], day);
        int times = count(timeDays, day);
        return new Course(person, id, by(first, day), since, Arrays.copyOf(contactDays, count(contactDays, day)), Arrays.copyOf(timeDays, times), timeMinutes, inPerson, past, past.parts(day, decay));
    }

    private static int by(int its, int day) {
        return its > day ? NEVER : its;
    }

    /** How many of the days, which are in order, have come by the day. */
    private static int count(int[] days, int day) {
        int count = days.length;
        while (count > 0 && days[count - 1] > day) count--;
        return count;
    }

    public PersonRow person() {
        return person;
    }

    /** The person's, always the same object: lists of a hundred thousand ids then hold no numbers of their own. */
    public Long id() {
        return id;
    }

    /** The earlier of the day met and the first interaction; {@link #NEVER} when neither is known. */
    public int firstContact() {
        return first;
    }

    /** The furthest stage reached by the end of the day. */
    public Stage stage(int day) {
        int number = reached.length - 1;
        while (number > 0 && reached[number] > day) number--;
        return Stage.of(number);
    }

    /** The first day at the stage or beyond it; {@link #NEVER} for never. */
    public int reached(Stage stage) {
        return reached[stage.number()];
    }

    /** Whether the tie had probably lapsed by the day. */
    public boolean isQuiet(int day) {
        return Rhythm.lapsed(contactDays, day);
    }

    /** What the tie model counts for reactions and writing; voice is the bridge and counts half to either side. */
    public double online() {
        return online + voice / 2;
    }

    /** What the tie model counts for meetings, and half of what it counts for voice. */
    public double offline() {
        return offline + voice / 2;
    }

    /** Minutes by voice or in person, on days from the one to the other, both included. */
    public int minutes(Lane lane, int from, int to) {
        boolean met = lane == Lane.IN_PERSON;
        int sum = 0;
        for (int i = 0; i < timeDays.length; i++) {
            if (inPerson[i] == met && timeDays[i] >= from && timeDays[i] <= to) sum += timeMinutes[i];
        }
        return sum;
    }
}

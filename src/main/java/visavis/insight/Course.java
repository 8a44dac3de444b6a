package visavis.insight;

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
    private final PersonRow person;
    private final Long id;
    private final int first;
    private final int[] since, contactDays, timeDays, timeMinutes;
    private final boolean[] inPerson;
    private final double online, voice, offline;

    Course(PersonRow person, int first, int[] since, int[] contactDays, int[] timeDays, int[] timeMinutes, boolean[] inPerson, double online, double voice, double offline) {
        this.person = person;
        id = person.id();
        this.first = first;
        this.since = since;
        this.contactDays = contactDays;
        this.timeDays = timeDays;
        this.timeMinutes = timeMinutes;
        this.inPerson = inPerson;
        this.online = online;
        this.voice = voice;
        this.offline = offline;
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
        int number = since.length - 1;
        while (number > 0 && since[number] > day) number--;
        return Stage.of(number);
    }

    /** The first day at the stage or beyond it; {@link #NEVER} for never. */
    public int reached(Stage stage) {
        int day = NEVER;
        for (int number = stage.number(); number < since.length; number++) day = Math.min(day, since[number]);
        return day;
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

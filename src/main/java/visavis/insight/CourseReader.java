package visavis.insight;

import java.time.LocalDate;
import java.util.Arrays;

import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Lane;
import visavis.model.PersonRow;
import visavis.model.Stage;

/** Reads one history after the other, event by event in order of day, into a {@link Course} each, and all of them into the days of everybody. */
public final class CourseReader {
    /** Minutes that count for a call or a meeting of which nobody wrote down how long it was. */
    private static final int USUAL_CALL = 15, USUAL_MEETING = 60;
    private final LocalDate asOf;
    private final Past past = new Past();
    private final Evidence evidence;
    private final Progress progress;
    private final LaneDays days = new LaneDays();
    private int[] timeDays = new int[16], timeMinutes = new int[16];
    private boolean[] inPerson = new boolean[16];
    private int times;

    /** @param halfLife in days, above 0 */
    public CourseReader(LocalDate asOf, double halfLife) {
        this.asOf = asOf;
        evidence = new Evidence(asOf, halfLife, past);
        progress = new Progress(asOf);
    }

    /** @param minutes {@code null} when unknown */
    public void add(int day, Channel channel, Direction direction, Integer minutes) {
        if (day > asOf.toEpochDay()) return;
        evidence.add(day, channel, direction, Evidence.minutes(minutes));
        progress.add(day, channel, direction);
        if (channel == Channel.MISSED_CALL) return;
        days.add(day, channel.lane());
        if (channel.lane() == Lane.VOICE) time(day, minutes == null ? USUAL_CALL : minutes, false);
        if (channel.lane() == Lane.IN_PERSON) time(day, minutes == null ? USUAL_MEETING : minutes, true);
    }

    private void time(int day, int minutes, boolean met) {
        if (times == timeDays.length) {
            timeDays = Arrays.copyOf(timeDays, times * 2);
            timeMinutes = Arrays.copyOf(timeMinutes, times * 2);
            inPerson = Arrays.copyOf(inPerson, times * 2);
        }
        timeDays[times] = day;
        timeMinutes[times] = minutes;
        inPerson[times++] = met;
    }

    /** The course of whom all that was added since the last one was about. @param met the day they met as told, {@code null} when unknown */
    public Course finish(PersonRow person, LocalDate met) {
        var since = new int[Stage.values().length];
        for (var stage : Stage.values()) since[stage.number()] = progress.sinceDay(stage);
        int told = met == null || met.isAfter(asOf) ? Course.NEVER : (int) met.toEpochDay();
        var parts = evidence.parts();
        var course = new Course(person, Math.min(told, progress.firstDay()), since, evidence.contactDays(), Arrays.copyOf(timeDays, times), Arrays.copyOf(timeMinutes, times),
                Arrays.copyOf(inPerson, times), past.copy(), parts);
        days.finish(course.id());
        clear();
        return course;
    }

    private void clear() {
        evidence.clear();
        progress.clear();
        past.clear();
        times = 0;
    }

    /** What happened on which day and with whom, of everybody read so far. */
    public LaneDays days() {
        return days;
    }
}

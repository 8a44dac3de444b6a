package visavis.insight;

import java.time.LocalDate;
import java.util.Arrays;

import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Lane;
import visavis.model.Origin;
import visavis.model.Stage;
import visavis.model.StageDays;

/**
 * How far one relationship has come, fed one interaction at a time in order of day and without an object for each,
 * so that a table of 100,000 contacts and a single {@link Journey} follow the very same rules.
 * Interactions after the as-of day do not exist. A missed call counts as an interaction and as a day of contact,
 * but it raises no stage and is not voice lived.
 */
public final class Progress {
    /** The richest lane lived is sought in this many days, the same as in the tie model. */
    static final int LIVED_DAYS = 180;
    /** Face to face is three days in person within a window of this many days. */
    private static final int FACE_TO_FACE_WINDOW = 365;
    private static final int NEVER = Course.NEVER;

    private final int asOf;
    private final int[] since = new int[Stage.values().length];
    private int first, latest, lastContact, count;
    private boolean wrote, heard;
    private int meetingBefore, meeting, meetings;
    private Lane lived;

    public Progress(LocalDate asOf) {
        this.asOf = (int) asOf.toEpochDay();
        clear();
    }

    /** As far as it has come by now, whatever is added here later. */
    public Progress copy() {
        var copy = new Progress(LocalDate.ofEpochDay(asOf));
        System.arraycopy(since, 0, copy.since, 0, since.length);
        copy.first = first;
        copy.latest = latest;
        copy.lastContact = lastContact;
        copy.count = count;
        copy.wrote = wrote;
        copy.heard = heard;
        copy.meetingBefore = meetingBefore;
        copy.meeting = meeting;
        copy.meetings = meetings;
        copy.lived = lived;
        return copy;
    }

    /** Forgets everything, ready for the next contact. */
    public void clear() {
        Arrays.fill(since, NEVER);
        first = latest = lastContact = meeting = meetingBefore = NEVER;
        count = meetings = 0;
        wrote = heard = false;
        lived = null;
    }

    /**
     * Takes in one interaction.
     * @param day its local date as epoch day
     * @throws IllegalArgumentException when the day lies before one already taken in
     */
    public void add(int day, Channel channel, Direction direction) {
        if (day > asOf) return;
        if (count > 0 && day < latest) throw new IllegalArgumentException("interactions come in order of day");
        if (count++ == 0) first = day;
        latest = day;
        if (channel.isContact()) lastContact = day;
        if (channel != Channel.MISSED_CALL) live(day, channel.lane(), direction);
    }

    private void live(int day, Lane lane, Direction direction) {
        if (asOf - day <= LIVED_DAYS && (lived == null || lane.compareTo(lived) > 0)) lived = lane;
        switch (lane) {
            case REACTIONS -> reach(Stage.NOTICED, day);
            case PUBLIC, PRIVATE -> write(day, direction);
            case VOICE -> reach(Stage.VOICE, day);
            case IN_PERSON -> meet(day);
        }
    }

    private void write(int day, Direction direction) {
        wrote |= direction != Direction.IN;
        heard |= direction != Direction.OUT;
        if (wrote && heard) reach(Stage.TALKING, day);
    }

    private void meet(int day) {
        if (day == meeting) return;
        if (meetings >= 2 && day - meetingBefore < FACE_TO_FACE_WINDOW) reach(Stage.FACE_TO_FACE, day);
        meetingBefore = meeting;
        meeting = day;
        meetings++;
        reach(Stage.MET, day);
    }

    private void reach(Stage stage, int day) {
        since[stage.number()] = Math.min(since[stage.number()], day);
    }

    /** The furthest stage ever reached. */
    public Stage stage() {
        int number = since.length - 1;
        while (number > 0 && since[number] == NEVER) number--;
        return Stage.of(number);
    }

    /** The first day on which the stage's own condition held, whatever had been reached before; {@code null} for never. */
    public LocalDate since(Stage stage) {
        return date(since[stage.number()]);
    }

    /** The same as an epoch day, {@link Course#NEVER} for never. */
    int sinceDay(Stage stage) {
        return since[stage.number()];
    }

    /** When each stage was reached. @param met the epoch day on which they are said to have met, {@link StageDays#NEVER} for none */
    public StageDays reached(int met) {
        return StageDays.of(Math.min(met > asOf ? NEVER : met, first), since);
    }

    /** The first interaction as an epoch day, {@link Course#NEVER} for none. */
    int firstDay() {
        return first;
    }

    /** The richest lane of the last 180 days; {@code null} for none. */
    public Lane lived() {
        return lived;
    }

    /** The earlier of the day met and the first interaction; {@code null} when neither is known. */
    public LocalDate firstContact(Origin origin) {
        var met = origin.met() == null || origin.met().toEpochDay() > asOf ? NEVER : (int) origin.met().toEpochDay();
        return date(Math.min(met, first));
    }

    /** The last day with anything but likes and tags; {@code null} for none. */
    public LocalDate lastContact() {
        return date(lastContact);
    }

    /** How many interactions there were. */
    public int count() {
        return count;
    }

    /** On how many days they met in person. */
    public int meetings() {
        return meetings;
    }

    /** Who has written so far, in public or private: only I, only they, or {@link Direction#MUTUAL both}; {@code null} for nobody. */
    public Direction writers() {
        if (wrote && heard) return Direction.MUTUAL;
        if (wrote) return Direction.OUT;
        return heard ? Direction.IN : null;
    }

    private static LocalDate date(int day) {
        return day == NEVER ? null : LocalDate.ofEpochDay(day);
    }
}

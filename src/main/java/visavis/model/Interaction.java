package visavis.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One thing that happened with one or more contacts. The local date always stands; the instant only when a
 * source told it, so a change of time zone never moves a day. {@code minutes} is {@code null} when unknown.
 */
public record Interaction(long id, LocalDate date, Instant at, Channel channel, Direction direction, Integer minutes,
                          String place, String title, String note, List<Long> with, String source, String externalKey) {
    public static final int MAX_MINUTES = 14 * 24 * 60;

    /** @throws IllegalArgumentException without date, channel or direction, or with minutes below 0 or above two weeks */
    public Interaction {
        if (date == null || channel == null || direction == null) throw new IllegalArgumentException("an interaction needs a date, a channel and a direction");
        if (minutes != null && (minutes < 0 || minutes > MAX_MINUTES)) throw new IllegalArgumentException("minutes are 0 to " + MAX_MINUTES + ", not " + minutes);
        place = Text.clean(place);
        title = Text.clean(title);
        note = Text.clean(note);
        with = List.copyOf(with);
        source = Text.clean(source);
        externalKey = Text.clean(externalKey);
    }

    public Interaction withId(long value) {
        return new Interaction(value, date, at, channel, direction, minutes, place, title, note, with, source, externalKey);
    }

    public Interaction withPeople(List<Long> value) {
        return new Interaction(id, date, at, channel, direction, minutes, place, title, note, value, source, externalKey);
    }
}

package visavis.importer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import visavis.model.Channel;
import visavis.model.Coded;
import visavis.model.ContactDraft;
import visavis.model.Direction;
import visavis.model.Interaction;
import visavis.model.InteractionDraft;
import visavis.model.PartialDate;
import visavis.model.Problem;

/**
 * Puts an interaction together from the cells of one row. A time of day makes an instant only when its zone or offset is
 * said; else it is kept in the note, under its heading, as is everything we have no field for.
 */
final class EventBuilder {
    private final CardBuilder person;
    private final boolean monthFirst;
    private final Map<Part, String> values = new EnumMap<>(Part.class);
    private final List<String> notes = new ArrayList<>();
    private ContactDraft somebody;
    private Column timeOfDay;

    EventBuilder(Phones phones, boolean monthFirst) {
        person = new CardBuilder(phones, monthFirst);
        this.monthFirst = monthFirst;
    }

    void put(Column column, String cell) {
        var value = Cells.said(cell);
        if (value.isEmpty()) return;
        switch (column.part()) {
            case DATE, TIME -> moment(column, value);
            case CHANNEL, PLACE, TOPIC, KEY -> values.putIfAbsent(column.part(), value);
            case NOTE -> notes.add(value);
            case DIRECTION -> keepUnless(Coded.find(Direction.class, value).isPresent(), column, value);
            case MINUTES -> keepUnless(minutes(value) != null, column, value);
            case UID, WEBSITE, PROFILE, ORGANIZATION, NICKNAME, FULL, GIVEN, MIDDLE, FAMILY, EMAIL, PHONE -> person.put(column, value);
            default -> keepUnless(false, column, value);
        }
    }

    private void moment(Column column, String value) {
        values.put(column.part(), value);
        if (value.indexOf(':') > 0) timeOfDay = column;
        else if (column.part() == Part.TIME) keepUnless(false, column, value);
    }

    private void keepUnless(boolean understood, Column column, String value) {
        if (understood) values.put(column.part(), value);
        else notes.add(column.header().isEmpty() ? value : column.header() + ": " + value);
    }

    /** The instant when date and time name one, with an offset from UTC; else {@code null}. */
    private Instant at() {
        var date = get(Part.DATE);
        var text = get(Part.TIME).isEmpty() ? date : Dates.whole(date()) + "T" + get(Part.TIME);
        try {
            return OffsetDateTime.parse(text.replace("UTC", "Z").replace(" ", "")).toInstant();
        } catch (DateTimeException local) {
            return null;
        }
    }

    private PartialDate date() {
        var text = get(Part.DATE);
        return text.isEmpty() ? null : Dates.parse(text, monthFirst);
    }

    private Optional<Channel> channel() {
        return Coded.find(Channel.class, Vocabulary.WORDS.channel(get(Part.CHANNEL)));
    }

    private static Integer minutes(String text) {
        try {
            int minutes = Integer.parseInt(text);
            return minutes >= 0 && minutes <= Interaction.MAX_MINUTES ? (Integer) minutes : null;
        } catch (NumberFormatException words) {
            return null;
        }
    }

    /** Why the row is no interaction; {@code null} when it is one. */
    Problem problem() {
        var date = get(Part.DATE);
        if (date.isEmpty()) return Problem.of("no-date");
        if (Dates.whole(date()) == null) return Problem.of("bad-date", date);
        if (channel().isEmpty()) return values.containsKey(Part.CHANNEL) ? Problem.of("bad-channel", get(Part.CHANNEL)) : Problem.of("no-channel");
        somebody = person.build("");
        return somebody.card().isPerson() || !somebody.uid().isEmpty() ? null : Problem.of("with-nobody");
    }

    /** The interaction; only when there is no {@link #problem}. */
    InteractionDraft build() {
        var at = at();
        if (at == null && timeOfDay != null) keepUnless(false, timeOfDay, get(timeOfDay.part()));
        var channel = channel().orElseThrow();
        var direction = Coded.find(Direction.class, get(Part.DIRECTION)).orElse(channel.usualDirection());
        var interaction = new Interaction(0, Dates.whole(date()), at, channel, direction, minutes(get(Part.MINUTES)),
                get(Part.PLACE), get(Part.TOPIC), String.join("\n", notes), List.of(), Header.HISTORY, get(Part.KEY));
        return new InteractionDraft(interaction, List.of(somebody));
    }

    /** The same interaction told twice, each time with another person; where the rows differ the first is believed. */
    static Row.Event together(Row.Event first, Row.Event second) {
        var people = new ArrayList<>(first.draft().people());
        second.draft().people().stream().filter(one -> !people.contains(one)).forEach(people::add);
        return new Row.Event(first.line(), first.raw(), new InteractionDraft(first.draft().interaction(), people));
    }

    private String get(Part part) {
        return values.getOrDefault(part, "");
    }
}

package visavis.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import visavis.model.Card;
import visavis.model.Channel;
import visavis.model.Contact;
import visavis.model.Direction;
import visavis.model.Interaction;
import visavis.model.Name;
import visavis.model.Origin;

/** A relationship told in short for tests: {@code new Story().out("2024-03-01", MESSAGE).in(…)}. */
public final class Story {
    private final List<Interaction> interactions = new ArrayList<>();
    private Origin origin = Origin.UNKNOWN;

    public Story met(String place, String day) {
        origin = new Origin(place, day == null ? null : LocalDate.parse(day));
        return this;
    }

    public Story out(String day, Channel channel) {
        return add(LocalDate.parse(day), channel, Direction.OUT, null);
    }

    public Story in(String day, Channel channel) {
        return add(LocalDate.parse(day), channel, Direction.IN, null);
    }

    public Story together(String day, Channel channel, int minutes) {
        return add(LocalDate.parse(day), channel, Direction.MUTUAL, minutes);
    }

    public Story add(LocalDate day, Channel channel, Direction direction, Integer minutes) {
        interactions.add(new Interaction(interactions.size() + 1, day, null, channel, direction, minutes, "", "", "", List.of(1L), "test", ""));
        return this;
    }

    public List<Interaction> interactions() {
        return interactions;
    }

    public Contact contact() {
        return Contact.fresh("u1", Card.EMPTY.withName(Name.of("Ana", "Diaz")), origin);
    }

    public Journey on(String asOf) {
        return Journey.of(contact(), interactions, LocalDate.parse(asOf));
    }
}

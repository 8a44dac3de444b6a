package visavis.model;

import java.util.Set;

/**
 * Somebody you know, as stored: the card, and what is the user's alone to say (tie, status, nature, care).
 * {@code photo} is the id of the picture in the store, 0 for none; {@code edited} names the fields the user wrote,
 * which no import overwrites.
 */
public record Contact(long id, String uid, Card card, Tie tie, Status status, Nature nature, Care care, Origin origin, long photo, Set<Field> edited) {
    public Contact {
        edited = Set.copyOf(edited);
    }

    /** A new contact is a weak, active tie. */
    public static Contact fresh(String uid, Card card, Origin origin) {
        return new Contact(0, uid, card, Tie.WEAK, Status.ACTIVE, Nature.UNSET, Care.NONE, origin, 0, Set.of());
    }

    /** What to call them on screen; never empty. */
    public String display() {
        var name = card.display();
        return name.isEmpty() ? "#" + id : name;
    }

    public Contact withId(long value) {
        return new Contact(value, uid, card, tie, status, nature, care, origin, photo, edited);
    }

    public Contact withCard(Card value) {
        return new Contact(id, uid, value, tie, status, nature, care, origin, photo, edited);
    }

    public Contact withTie(Tie value) {
        return new Contact(id, uid, card, value, status, nature, care, origin, photo, edited);
    }

    public Contact withStatus(Status value) {
        return new Contact(id, uid, card, tie, value, nature, care, origin, photo, edited);
    }

    public Contact withNature(Nature value) {
        return new Contact(id, uid, card, tie, status, value, care, origin, photo, edited);
    }

    public Contact withCare(Care value) {
        return new Contact(id, uid, card, tie, status, nature, value, origin, photo, edited);
    }

    public Contact withOrigin(Origin value) {
        return new Contact(id, uid, card, tie, status, nature, care, value, photo, edited);
    }

    public Contact withPhoto(long value) {
        return new Contact(id, uid, card, tie, status, nature, care, origin, value, edited);
    }

    public Contact withEdited(Set<Field> value) {
        return new Contact(id, uid, card, tie, status, nature, care, origin, photo, value);
    }
}

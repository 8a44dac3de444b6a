package visavis.model;

import java.util.Set;

/**
 * Somebody you know, as stored: the card, and what is the user's alone to say (tie, status, nature).
 * {@code edited} names the fields the user wrote, which no import overwrites.
 */
public record Contact(long id, String uid, Card card, Tie tie, Status status, Nature nature, Origin origin, Set<Field> edited) {
    public Contact {
        edited = Set.copyOf(edited);
    }

    /** A new contact is a weak, active tie. */
    public static Contact fresh(String uid, Card card, Origin origin) {
        return new Contact(0, uid, card, Tie.WEAK, Status.ACTIVE, Nature.UNSET, origin, Set.of());
    }

    /** What to call them on screen; never empty. */
    public String display() {
        var name = card.display();
        return name.isEmpty() ? "#" + id : name;
    }

    public Contact withCard(Card value) {
        return new Contact(id, uid, value, tie, status, nature, origin, edited);
    }

    public Contact withTie(Tie value) {
        return new Contact(id, uid, card, value, status, nature, origin, edited);
    }

    public Contact withStatus(Status value) {
        return new Contact(id, uid, card, tie, value, nature, origin, edited);
    }

    public Contact withNature(Nature value) {
        return new Contact(id, uid, card, tie, status, value, origin, edited);
    }

    public Contact withOrigin(Origin value) {
        return new Contact(id, uid, card, tie, status, nature, value, edited);
    }

    public Contact withEdited(Set<Field> value) {
        return new Contact(id, uid, card, tie, status, nature, origin, value);
    }
}

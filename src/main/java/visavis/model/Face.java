package visavis.model;

/** Somebody as they are told from others: of the card only name, organisation, ways to reach them and birthday are filled, so that all are read at once. */
public record Face(long id, String uid, Card card) {
    /** What to call them on screen; never empty. */
    public String display() {
        var name = card.display();
        return name.isEmpty() ? "#" + id : name;
    }
}

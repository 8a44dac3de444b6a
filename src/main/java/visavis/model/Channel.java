package visavis.model;

/** How an interaction happened, ordered by media richness (Daft and Lengel 1986). Stores keep the order. */
public enum Channel implements Coded {
    LIKE(Lane.REACTIONS), TAG(Lane.REACTIONS), COMMENT(Lane.PUBLIC),
    MESSAGE(Lane.PRIVATE), EMAIL(Lane.PRIVATE), LETTER(Lane.PRIVATE),
    MISSED_CALL(Lane.VOICE), CALL(Lane.VOICE), VIDEO(Lane.VOICE), IN_PERSON(Lane.IN_PERSON);

    private final Lane lane;

    Channel(Lane lane) {
        this.lane = lane;
    }

    public Lane lane() {
        return lane;
    }

    /** Likes and tags alone do not make a day of contact. */
    public boolean isContact() {
        return lane != Lane.REACTIONS;
    }

    /** What happens there involves both by its nature. */
    public Direction usualDirection() {
        return this == CALL || this == VIDEO || this == IN_PERSON ? Direction.MUTUAL : Direction.OUT;
    }
}

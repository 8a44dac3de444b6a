package visavis.model;

/** Who gives more in a tie; {@code EVEN} also where too little went either way to say. */
public enum Balance implements Coded {
    EVEN, MORE_FROM_ME, MORE_FROM_THEM;

    /** One of them gives at least three of four. */
    private static final double LOPSIDED = .75;
    /** Interactions, weighed by age, below which nothing is said. */
    public static final double ENOUGH = 2;

    /** @param given what went out, {@code received} what came in, both as decayed counts, 0 or more */
    public static Balance of(double given, double received) {
        double both = given + received;
        if (both < ENOUGH) return EVEN;
        if (given / both >= LOPSIDED) return MORE_FROM_ME;
        return received / both >= LOPSIDED ? MORE_FROM_THEM : EVEN;
    }
}

package visavis.model;

/**
 * What speaks for or against two cards being one person's. The weight is in bits: the base-two logarithm of how much more often two
 * cards of one person show the sign than two cards of two people (Fellegi and Sunter 1969, "A theory for record linkage"). The figures
 * are rounded estimates for private address books, in which households share phones and mailboxes, and colleagues a switchboard.
 */
public enum Sign implements Coded {
    /** A page names one person, but for the rare page of a couple or a shop. */
    PROFILE(14),
    EMAIL(9),
    /** An address such as info@ is read by a whole office. */
    SHARED_EMAIL(3),
    PHONE(6),
    NAME(6), NICKNAME(5), PART_OF_NAME(5), SIMILAR_NAME(4), INITIALS(3), ONE_NAME(1),
    ORGANIZATION(3),
    BIRTHDAY(7), BIRTHDAY_WITHOUT_YEAR(4),

    /** Nobody is called Ana and Bob, and a household shares all else. */
    OTHER_NAME(-14),
    /** People marry. */
    OTHER_FAMILY_NAME(-4),
    OTHER_MIDDLE_NAME(-8),
    /** Father and son share name, phone and house. */
    OTHER_GENERATION(-24), ONE_GENERATION(-2),
    OTHER_PROFILE(-8),
    OTHER_BIRTHDAY(-24),
    /** One wrong figure, or day and month exchanged. */
    ALMOST_BIRTHDAY(-5),
    OTHER_ORGANIZATION(-1),
    /** Both can be reached, at nothing in common. */
    OTHER_REACH(-1);

    private final double weight;

    Sign(double weight) {
        this.weight = weight;
    }

    /** In bits; above 0 it speaks for one person, below 0 against. */
    public double weight() {
        return weight;
    }
}

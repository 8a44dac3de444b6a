package visavis.model;

/** Tie strength (Granovetter 1973), always the user's own word; a new contact is weak until they say otherwise. */
public enum Tie implements Coded { WEAK, STRONG }

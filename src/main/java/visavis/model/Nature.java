package visavis.model;

/** What the relationship is about; {@link #UNSET} until the user says. */
public enum Nature implements Coded { UNSET, PROFESSIONAL, PERSONAL, BOTH }

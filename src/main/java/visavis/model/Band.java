package visavis.model;

/** How likely a tie is slipping away, in words rather than per cent: how far the figure can be trusted differs between groups of people. */
public enum Band implements Coded { LOW, MEDIUM, HIGH }

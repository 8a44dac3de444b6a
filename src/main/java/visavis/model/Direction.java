package visavis.model;

/** Who did it: I did, they did, or both were there (calls that were answered, meetings). Stores keep the order. */
public enum Direction implements Coded { OUT, IN, MUTUAL }

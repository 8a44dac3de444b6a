package visavis.model;

/** Only active contacts appear in suggestions and counts of whom to see. */
public enum Status implements Coded { ACTIVE, ARCHIVED, DECEASED, BLOCKED }

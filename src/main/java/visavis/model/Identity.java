package visavis.model;

/** By what somebody in a file is certainly somebody we know, in the order of trust. */
public enum Identity implements Coded {
    /** The user said so of such a row before. */
    ANSWER,
    UID, PROFILE, EMAIL, PHONE, NAME
}

package visavis.model;

/** What the evidence suggests beside the user's own word. Never weak: silence is no proof of a weak tie (Wiese et al. 2015). */
public enum Suggestion implements Coded { STRONG, NONE, NOT_ENOUGH_EVIDENCE }

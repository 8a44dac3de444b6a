package visavis.model;

/** What a shared-ground label is about. */
public enum FacetKind implements Coded { INTEREST, GOAL, CHALLENGE, TOOL, FIELD }

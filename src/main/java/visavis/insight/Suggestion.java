package visavis.insight;

import visavis.model.Coded;

/** What the evidence suggests beside the user's own word. Never weak: silence is no proof of a weak tie [9]. */
public enum Suggestion implements Coded { STRONG, NONE, NOT_ENOUGH_EVIDENCE }

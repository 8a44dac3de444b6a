package visavis.insight;

import visavis.model.Coded;
import visavis.model.Tie;

/** Where a relationship lies between online and offline: the map's corners. */
public enum Corner implements Coded {
    QUIET, READY_TO_MEET, SOCIAL_SHORTCUT, FACE_TO_FACE;

    /** What an hour together two months ago comes to, or a month of weekly messages that ended three months ago: below it there is little to speak of. */
    public static final double LIVELY = .75;

    /** A tie that lives online alone is the shortest way to meeting when it is strong, and ready for it when it is weak. */
    public static Corner of(Course course) {
        if (course.offline() >= LIVELY) return FACE_TO_FACE;
        if (course.online() < LIVELY) return QUIET;
        return course.person().tie() == Tie.STRONG ? SOCIAL_SHORTCUT : READY_TO_MEET;
    }
}

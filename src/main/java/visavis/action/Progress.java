package visavis.action;

import visavis.model.Problem;

/** How a long action tells how far it is, and learns that it is no longer wanted. */
public interface Progress {
    Progress NONE = (done, total, rows) -> true;

    /** Told once of what will not be read though it was among what was chosen. */
    default void leftOut(Problem what) {}

    /** Called now and then with bytes done of total and rows so far; false means stop, and nothing of the work stays. */
    boolean report(long done, long total, int rows);
}

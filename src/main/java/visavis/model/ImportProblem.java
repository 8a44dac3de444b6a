package visavis.model;

/** A row of a file that brought nobody: {@code kind} is {@code skipped} or {@code failed}; {@code line} counts from 1. */
public record ImportProblem(long line, String row, String kind, Problem reason) {
    /** What the columns are called that stand before such a row when it is written out to be mended; they are passed over when it is read again. */
    public static final String LINE_COLUMN = "Visavis line", REASON_COLUMN = "Visavis reason";
    public static final String SKIPPED = "skipped", FAILED = "failed";
}

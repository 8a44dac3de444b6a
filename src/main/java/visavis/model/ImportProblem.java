package visavis.model;

/** A row of a file that brought nobody: {@code kind} is {@code skipped} or {@code failed}; {@code line} counts from 1. */
public record ImportProblem(long line, String row, String kind, Problem reason) {
    public static final String SKIPPED = "skipped", FAILED = "failed";
}

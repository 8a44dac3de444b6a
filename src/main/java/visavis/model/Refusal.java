package visavis.model;

/** A wish that cannot be granted, for a reason the user reads as one plain sentence. Nothing has been changed when it is thrown. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    public Refusal(String code, Object... args) {
        super(code);
        problem = Problem.of(code, args);
    }

    public Refusal(Throwable cause, String code, Object... args) {
        super(code, cause);
        problem = Problem.of(code, args);
    }

    public Problem problem() {
        return problem;
    }
}

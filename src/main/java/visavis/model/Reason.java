package visavis.model;

/** One part of a {@link Likeness}: the sign, the value that shows it ("ana@example.com"), and what it weighs here, in bits. */
public record Reason(Sign sign, String value, double weight) {
    public Reason {
        value = Text.clean(value);
    }

    public boolean speaksFor() {
        return weight > 0;
    }
}

package visavis.model;

/**
 * A group of people the user keeps together, and what holds for all in it.
 *
 * @param cadence {@code null} where the circle says nothing of it
 */
public record Circle(String name, boolean family, Cadence cadence) {
    /** @throws IllegalArgumentException without a name */
    public Circle {
        name = Text.clean(name);
        if (name.isEmpty()) throw new IllegalArgumentException("a circle needs a name");
    }

    /** Whether anything holds for those in it. */
    public boolean saysSomething() {
        return family || cadence != null;
    }
}

package visavis.model;

import java.util.List;

/** How far a relationship has come from listed to face to face. What was reached never goes down. */
public enum Stage implements Coded {
    LISTED, NOTICED, TALKING, VOICE, MET, FACE_TO_FACE;

    private static final List<Stage> ALL = List.of(values());

    /** 0 for listed to 5 for face to face. */
    public int number() {
        return ordinal();
    }

    /** @throws IllegalArgumentException outside 0 to 5 */
    public static Stage of(int number) {
        if (number < 0 || number >= ALL.size()) throw new IllegalArgumentException("a stage is 0 to 5, not " + number);
        return ALL.get(number);
    }
}

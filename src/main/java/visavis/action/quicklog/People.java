package visavis.action.quicklog;

import java.util.List;

/** Who the user knows, looked up by how a name begins. */
@FunctionalInterface
public interface People {
    /**
     * Those with a name that begins with the given text, case and accents ignored, the better fits first. When nobody's
     * does, nobody's begins with a longer text either.
     */
    List<Match> matching(String nameStart);

    /** Somebody found; {@code name} is what to call them on screen. */
    record Match(long id, String name, Fit fit) {}

    /** How much of a name was typed, the best first. */
    enum Fit {
        /** All of it. */
        NAME,
        /** Whole words of it, or another name they go by: a given name, a nickname. */
        WORDS,
        /** The last word typed is only the beginning of one. */
        BEGINNING
    }
}

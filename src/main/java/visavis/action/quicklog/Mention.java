package visavis.action.quicklog;

import java.util.List;

/** Somebody the line speaks of; {@code text} is the name as typed, without {@code @} and quotes. */
public sealed interface Mention {
    String text();

    /** Where the mention begins in the line, with its {@code @}. */
    int start();

    int end();

    record Known(long id, String name, String text, int start, int end) implements Mention {}

    /** Several fit, or one fits only by the beginning of a name: the user should say who is meant. */
    record Ambiguous(List<People.Match> candidates, String text, int start, int end) implements Mention {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    record Unknown(String text, int start, int end) implements Mention {}
}

package visavis.model;

import java.util.List;

/** A column of a table as its user sees it: the header (may be empty), what it seems to hold, and up to three of its values. */
public record Guess(String header, String meaning, List<String> samples) {
    public Guess {
        samples = List.copyOf(samples);
    }

    public Guess meaning(String value) {
        return new Guess(header, value, samples);
    }
}

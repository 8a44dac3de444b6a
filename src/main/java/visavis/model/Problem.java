package visavis.model;

import java.util.List;

/**
 * Expected trouble, told as a key of the message bundle ({@code problem.} + code) and its arguments,
 * so that every package can name it and only {@code text} needs to know the words.
 */
public record Problem(String code, List<String> args) {
    public Problem {
        args = List.copyOf(args);
    }

    public static Problem of(String code, Object... args) {
        return new Problem(code, java.util.Arrays.stream(args).map(String::valueOf).toList());
    }
}

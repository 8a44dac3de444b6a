package visavis.action.quicklog;

import java.util.ArrayList;
import java.util.List;

import visavis.action.quicklog.Words.Role;

/** What is left over: runs of words that stood together, each without the small words around it. */
final class Title {
    private final Words words;
    private final List<List<Token>> runs = new ArrayList<>();
    private int next = -1;

    Title(Words words) {
        this.words = words;
    }

    /** Takes the token at {@code index} of the line, in rising order; a gap begins a new run. */
    void add(Token token, int index) {
        if (index != next) runs.add(new ArrayList<>());
        runs.getLast().add(token);
        next = index + 1;
    }

    String text() {
        return String.join(", ", runs.stream().map(this::run).filter(run -> !run.isEmpty()).toList());
    }

    private String run(List<Token> run) {
        int from = 0, to = run.size();
        while (from < to && isFiller(run.get(from))) from++;
        while (to > from && isFiller(run.get(to - 1))) to--;
        var text = String.join(" ", run.subList(from, to).stream().map(token -> token.pauses() ? token.text() + "," : token.text()).toList());
        return text.replaceFirst("[,.]+$", "");
    }

    private boolean isFiller(Token token) {
        return words.is(Role.FILLER, token) || token.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }
}

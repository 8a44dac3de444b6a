package visavis.action.quicklog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words and runs of words that mean something; of those that fit the longest is found. */
final class Phrases<T> {
    private record Phrase<T>(List<String> words, T value) {
        boolean isAt(List<Token> tokens, int from) {
            if (from + words.size() > tokens.size()) return false;
            for (int i = 0; i < words.size(); i++) {
                var token = tokens.get(from + i);
                if (!token.isWord() || !token.word().equals(words.get(i))) return false;
            }
            return true;
        }
    }

    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

    void add(String phrase, T value) {
        var words = List.of(phrase.split(" "));
        var same = byFirstWord.computeIfAbsent(words.getFirst(), first -> new ArrayList<>());
        same.add(new Phrase<>(words, value));
        same.sort(Comparator.comparingInt((Phrase<T> each) -> each.words().size()).reversed());
    }

    Optional<Found<T>> at(List<Token> tokens, int from) {
        if (from >= tokens.size()) return Optional.empty();
        return byFirstWord.getOrDefault(tokens.get(from).word(), List.of()).stream()
                .filter(phrase -> phrase.isAt(tokens, from)).findFirst().map(phrase -> new Found<>(phrase.value(), phrase.words().size()));
    }

    /** What a single word means. */
    Optional<T> of(String word) {
        return byFirstWord.getOrDefault(word, List.of()).stream().filter(phrase -> phrase.words().size() == 1).findFirst().map(Phrase::value);
    }
}

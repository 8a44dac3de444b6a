package visavis.bench;

import static visavis.bench.DrivenWindow.lookup;

import java.util.List;

import javafx.scene.control.TextField;

/** Words typed into the search field of People letter by letter, each letter until its result is painted. */
final class Typing {
    private static final List<String> WARMING = List.of("el", "madrid");

    private Typing() {}

    static Times of(List<String> words) throws Exception {
        for (var word : WARMING) type(word, new Times());
        var strokes = new Times();
        for (var word : words) type(word, strokes);
        return strokes;
    }

    private static void type(String word, Times strokes) throws Exception {
        for (int i = 0; i < word.length(); i++) {
            var letter = word.substring(i, i + 1);
            strokes.add(DrivenWindow.filled(() -> search().appendText(letter)));
        }
        DrivenWindow.filled(() -> search().clear());
    }

    private static TextField search() {
        return (TextField) lookup("#search");
    }
}

package visavis.view.log;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/** The question under the line and the list of its answers, moved through while the caret stays in the line. */
final class Asking {
    private static final double ROW = 36;
    private final Label heading;
    private final ListView<Suggestion> list;
    private final QuickLogWords words;
    private Question question;

    Asking(Label heading, ListView<Suggestion> list, QuickLogWords words, Supplier<LocalDate> today) {
        this.heading = heading;
        this.list = list;
        this.words = words;
        list.setCellFactory(shown -> new SuggestionCell(words, today));
        list.setFixedCellSize(ROW);
        list.minHeightProperty().bind(Bindings.size(list.getItems()).multiply(ROW).add(2));
        list.prefHeightProperty().bind(list.minHeightProperty());
        heading.visibleProperty().bind(list.visibleProperty());
        list.setVisible(false);
    }

    /** The same question again leaves the choice where it is. */
    void ask(Question asked) {
        if (asked.equals(question)) return;
        question = asked;
        heading.setText(words.question(asked));
        list.getItems().setAll(asked.answers());
        list.setVisible(true);
        if (!asked.optional()) list.getSelectionModel().select(0);
    }

    void stop() {
        question = null;
        list.setVisible(false);
        list.getItems().clear();
    }

    boolean isOpen() {
        return question != null;
    }

    /** Whether the line cannot be saved before there is an answer. */
    boolean isPressing() {
        return isOpen() && !question.optional();
    }

    Question question() {
        return question;
    }

    /** Goes up or down, and says whom it came to. */
    String move(int step) {
        int next = list.getSelectionModel().getSelectedIndex() + step;
        list.getSelectionModel().select(Math.clamp(next, 0, list.getItems().size() - 1));
        return list.getSelectionModel().getSelectedItem().name();
    }

    Optional<Suggestion> answer() {
        return isOpen() ? Optional.ofNullable(list.getSelectionModel().getSelectedItem()) : Optional.empty();
    }
}

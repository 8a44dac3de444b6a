package visavis.view.contact;

import java.util.Optional;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import visavis.model.Text;

/** One line of text. */
final class TextEditor implements Editor<String> {
    private final TextField field = new TextField();
    private final Check check;

    TextEditor(String prompt, Function<String, Optional<String>> rule) {
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        check = new Check(field, () -> rule.apply(value()));
    }

    TextEditor(String prompt) {
        this(prompt, text -> Optional.empty());
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public void show(String value) {
        field.setText(value);
    }

    @Override
    public String value() {
        return Text.clean(field.getText());
    }

    @Override
    public Optional<String> complaint() {
        return check.complaint();
    }

    @Override
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }
}

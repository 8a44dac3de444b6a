package visavis.view.contact;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import visavis.model.Text;
import visavis.text.Messages;

/**
 * A day, chosen or typed, as {@code 2026-03-14}: the one short way of writing a date that means the same everywhere.
 * Text that is no day is kept and complained about, not silently replaced.
 */
final class DayField extends DatePicker {
    private final Messages messages;
    private final Check check;

    DayField(Messages messages, String prompt) {
        this.messages = messages;
        setPromptText(messages.get("contact.day.prompt"));
        setAccessibleText(prompt);
        getEditor().setAccessibleText(prompt);
        setConverter(new Iso());
        check = new Check(getEditor(), this::problem);
    }

    void show(LocalDate day) {
        setValue(day);
        getEditor().setText(getConverter().toString(day));
    }

    /** The day as it stands in the field; {@code null} when nothing does. */
    LocalDate day() {
        return parsed().orElse(null);
    }

    Optional<String> complaint() {
        return check.complaint();
    }

    private Optional<String> problem() {
        var typed = Text.clean(getEditor().getText());
        return typed.isEmpty() || parsed().isPresent() ? Optional.empty() : Optional.of(messages.get("contact.day.wrong", typed));
    }

    private Optional<LocalDate> parsed() {
        try {
            var typed = Text.clean(getEditor().getText());
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Text that is no day leaves the chosen day alone: the field itself tells. */
    private final class Iso extends StringConverter<LocalDate> {
        @Override
        public String toString(LocalDate day) {
            return day == null ? "" : day.toString();
        }

        @Override
        public LocalDate fromString(String typed) {
            return parsed().orElse(null);
        }
    }
}

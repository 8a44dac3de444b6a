package visavis.view.contact;

import java.util.Optional;
import java.util.function.Supplier;

import javafx.scene.control.Control;
import org.controlsfx.validation.ValidationMessage;
import org.controlsfx.validation.ValidationResult;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.Validator;
import org.controlsfx.validation.decoration.ValidationDecoration;

/**
 * A rule about what was typed, and the mark on the control that breaks it. Nothing is marked before somebody tried to save:
 * every e-mail address is wrong while it is half typed. ControlsFX keeps the mark up to date from then on, but only a moment
 * later, so the answer itself comes from the rule.
 */
final class Check {
    private final ValidationSupport marks = new ValidationSupport();
    private final Supplier<Optional<String>> rule;

    Check(Control control, Supplier<Optional<String>> rule) {
        this.rule = rule;
        marks.setErrorDecorationEnabled(false);
        marks.setValidationDecorator(new Mark());
        Validator<Object> validator = (typed, value) -> ValidationResult.fromErrorIf(typed, rule.get().orElse(""), rule.get().isPresent());
        marks.registerValidator(control, false, validator);
    }

    Optional<String> complaint() {
        var complaint = rule.get();
        if (complaint.isPresent()) {
            marks.setErrorDecorationEnabled(true);
            // A field that was left as it came would not be marked otherwise.
            marks.initInitialDecoration();
        }
        return complaint;
    }

    /** A style class and no more: what ControlsFX brings for it puts a pane of its own at the root of the window, which takes the dark look from all within. */
    private static final class Mark implements ValidationDecoration {
        private static final String INVALID = "invalid";

        @Override
        public void applyValidationDecoration(ValidationMessage message) {
            var style = message.getTarget().getStyleClass();
            if (!style.contains(INVALID)) style.add(INVALID);
        }

        @Override
        public void removeDecorations(Control target) {
            target.getStyleClass().remove(INVALID);
        }

        @Override
        public void applyRequiredDecoration(Control target) {}
    }
}

package visavis.view.duplicates;

import java.util.List;
import java.util.Optional;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import visavis.model.Contact;
import visavis.model.Field;
import visavis.text.FieldText;
import visavis.text.Messages;

/** One field of two contacts that differ in it: the one's value, the other's, or something of both. */
final class FieldChoice {
    private final Field field;
    private final ToggleGroup group = new ToggleGroup();
    private final RadioButton one, other, both;
    private final RadioButton usual;

    /** {@code together} is what merging makes of the two when nobody chooses. */
    FieldChoice(Field field, Contact first, Contact second, Contact together, FieldText words, Messages messages) {
        this.field = field;
        one = radio("one", shown(words, first, messages), words.name(field), first.display(), messages);
        other = radio("other", shown(words, second, messages), words.name(field), second.display(), messages);
        both = radio("both", messages.get("duplicates.both"), words.name(field), String.join(", ", words.lines(field, together)), messages);
        var made = field.of(together);
        usual = made == null || made.equals(field.of(first)) ? one : made.equals(field.of(second)) ? other : both;
        both.setVisible(usual == both);
        usual.setSelected(true);
    }

    private RadioButton radio(String id, String text, String fieldName, String whose, Messages messages) {
        var radio = new RadioButton(text);
        radio.setId(id + "-" + field.code());
        radio.setToggleGroup(group);
        radio.setWrapText(true);
        radio.setMaxWidth(Double.MAX_VALUE);
        radio.setAccessibleText(messages.get("duplicates.choice-aloud", fieldName, text, whose));
        return radio;
    }

    /** A weak tie and an active contact go without saying, but not beside a strong one and an archived one. */
    private String shown(FieldText words, Contact contact, Messages messages) {
        var value = words.brief(field, contact);
        if (!value.isEmpty()) return value;
        return switch (field) {
            case TIE -> messages.name(contact.tie());
            case STATUS -> messages.name(contact.status());
            default -> messages.get("duplicates.nothing");
        };
    }

    Field field() {
        return field;
    }

    List<RadioButton> radios() {
        return List.of(one, other, both);
    }

    /** Whose value the user wants other than what happens by itself: {@code first}'s or {@code second}'s. */
    Optional<Long> chosen(long first, long second) {
        var selected = group.getSelectedToggle();
        if (selected == usual) return Optional.empty();
        return Optional.of(selected == one ? first : second);
    }
}

package visavis.view.people;

import java.util.function.BiConsumer;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import visavis.model.PersonRow;

/** A cell that shows one thing about a person, and nothing on an empty row. */
final class PersonCell extends TableCell<PersonRow, PersonRow> {
    static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");
    private final BiConsumer<TableCell<?, ?>, PersonRow> show;

    PersonCell(BiConsumer<TableCell<?, ?>, PersonRow> show) {
        this.show = show;
        getStyleClass().add("person-cell");
    }

    @Override
    protected void updateItem(PersonRow person, boolean empty) {
        super.updateItem(person, empty);
        if (!empty && person != null) {
            show.accept(this, person);
            return;
        }
        setText(null);
        setGraphic(null);
        pseudoClassStateChanged(STRONG, false);
    }
}

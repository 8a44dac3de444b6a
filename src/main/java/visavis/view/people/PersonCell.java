package visavis.view.people;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import visavis.model.PersonRow;

/** A cell that shows one thing about a person, and nothing on an empty row. */
final class PersonCell extends TableCell<PersonRow, PersonRow> {
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong"), MUTED = PseudoClass.getPseudoClass("muted");
    private final Show show;
    private double textFrom;
    private boolean awaiting;

    interface Show {
        void of(PersonCell cell, PersonRow person);
    }

    PersonCell(Show show) {
        this.show = show;
        getStyleClass().add("person-cell");
    }

    @Override
    protected void updateItem(PersonRow person, boolean empty) {
        super.updateItem(person, empty);
        if (empty || person == null) clear();
        else show.of(this, person);
    }

    /** Shows nothing until something is known. */
    void await() {
        clear();
        awaiting = true;
    }

    boolean isAwaiting() {
        return awaiting;
    }

    /** Now it is known of the person; nothing is done where the cell is about somebody else by now. */
    void stopAwaiting(PersonRow person, Show known) {
        if (getItem() != person) return;
        awaiting = false;
        known.of(this, person);
    }

    void clear() {
        awaiting = false;
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        setBold(false);
        setMuted(false);
    }

    void setBold(boolean bold) {
        pseudoClassStateChanged(STRONG, bold);
    }

    void setMuted(boolean muted) {
        pseudoClassStateChanged(MUTED, muted);
    }

    /** In a column narrower than that the graphic stands alone, rather than beside half a word. */
    void showTextFrom(double width) {
        textFrom = width;
        fit();
    }

    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    private void fit() {
        if (textFrom > 0 && getWidth() > 0) setContentDisplay(getWidth() < textFrom ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }
}

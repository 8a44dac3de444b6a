package visavis.view.importing;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import visavis.view.common.Icon;

/** A calm panel above the drop area: why nothing was imported, and that nothing was harmed. Takes the focus, so that it is read aloud. */
public final class Notice extends HBox {
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private final Icon icon = new Icon();
    private final Label what = new Label();
    private final Label safe = new Label();

    public Notice() {
        getStyleClass().add("notice");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        what.getStyleClass().add("lead");
        what.setWrapText(true);
        safe.setWrapText(true);
        getChildren().addAll(icon, new VBox(what, safe));
        managedProperty().bind(visibleProperty());
        hide();
    }

    public void hide() {
        setVisible(false);
    }

    void tell(String sentence, String reassurance) {
        show("fth-info", sentence, reassurance, false);
    }

    void warn(String sentence, String reassurance) {
        show("fth-alert-triangle", sentence, reassurance, true);
    }

    private void show(String literal, String sentence, String reassurance, boolean warning) {
        icon.setIconLiteral(literal);
        what.setText(sentence);
        safe.setText(reassurance);
        setAccessibleText(sentence + " " + reassurance);
        pseudoClassStateChanged(WARNING, warning);
        setVisible(true);
        requestFocus();
    }
}

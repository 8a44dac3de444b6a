package visavis.view.contact;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import visavis.model.Status;
import visavis.model.Tie;
import visavis.text.Messages;
import visavis.text.TieText;
import visavis.view.common.Icon;
import visavis.view.common.Shell;

/** How strong the tie looks beside what the user says, whether it is time to be in touch, and on demand why. */
public final class ContactTieController {
    private static final PseudoClass PRESSING = PseudoClass.getPseudoClass("pressing"), UNCLEAR = PseudoClass.getPseudoClass("unclear");
    private final ShownPerson shown;
    private final Messages messages;
    private final Shell shell;
    private final TieText text;

    @FXML private ShareBar bar;
    @FXML private Label strength, verdict, due, fading, rhythm;
    @FXML private Node timing, hint, explanation;
    @FXML private Button why;
    @FXML private Icon arrow;
    @FXML private TieReasons reasons;

    public ContactTieController(ShownPerson shown, Messages messages, Shell shell) {
        this.shown = shown;
        this.messages = messages;
        this.shell = shell;
        this.text = new TieText(messages);
    }

    @FXML
    private void initialize() {
        reasons.wire(messages);
        shown.id().subscribe(() -> open(false));
        shown.known().subscribe(known -> {
            if (known != null) show(known);
        });
        open(false);
    }

    private void show(Known known) {
        var tie = known.person().tie();
        bar.show(tie.strength().score() / 100, messages.get("contact.looks.aloud", (int) tie.strength().score()));
        bar.pseudoClassStateChanged(UNCLEAR, !TieText.isClear(tie));
        strength.setText(text.strength(tie));
        verdict.setText(text.verdict(known.contact(), tie));
        showTiming(known);
        hint.setVisible(known.person().asked());
        why.setVisible(!tie.strength().parts().isEmpty());
        if (!why.isVisible()) open(false);
        if (explanation.isVisible()) reasons.show(known);
    }

    private void showTiming(Known known) {
        var tie = known.person().tie();
        show(rhythm, text.rhythm(known.contact(), tie).orElse(""));
        show(due, text.due(known.contact(), tie).orElse(""));
        due.pseudoClassStateChanged(PRESSING, TieText.isPressing(tie));
        fading.setVisible(tie.signs().fading() && known.contact().status() == Status.ACTIVE);
        timing.setVisible(rhythm.isVisible() || due.isVisible());
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
    }

    @FXML
    private void explain() {
        open(!explanation.isVisible());
    }

    private void open(boolean wanted) {
        explanation.setVisible(wanted);
        arrow.setIconLiteral(wanted ? "fth-chevron-up" : "fth-chevron-down");
        why.setAccessibleText(messages.get(wanted ? "contact.why.open" : "contact.why.closed"));
        if (wanted) reasons.show(shown.known().get());
    }

    @FXML
    private void openNumbers() {
        shell.openNumbers();
    }

    @FXML
    private void makeStrong() {
        shown.setTie(Tie.STRONG);
    }

    @FXML
    private void keepWeak() {
        shown.keepWeak();
    }
}

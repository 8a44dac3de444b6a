package visavis.view.contact;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import visavis.model.Contact;
import visavis.model.Profile;
import visavis.model.Status;
import visavis.model.Text;
import visavis.model.Tie;
import visavis.text.Messages;
import visavis.view.common.Shell;
import visavis.view.common.StageBar;

/** Who it is, at a glance: face, name, what they do, how far and how strong; and what one does most. */
public final class ContactHeaderController {
    private final ShownPerson shown;
    private final Messages messages;
    private final Shell shell;
    private InPlace<String> name;

    @FXML private Portrait portrait;
    @FXML private StackPane nameSlot;
    @FXML private Label work, place, stage, status, mergedFrom;
    @FXML private Node merged;
    @FXML private StageBar stageBar;
    @FXML private ToggleGroup tie;
    @FXML private ToggleButton weak, strong;
    @FXML private Button mail, profile;
    @FXML private MenuItem archive, activate, deceased, block;

    public ContactHeaderController(ShownPerson shown, Messages messages, Shell shell) {
        this.shown = shown;
        this.messages = messages;
        this.shell = shell;
    }

    @FXML
    private void initialize() {
        portrait.wire(messages, shown::setPhoto);
        name = new InPlace<>(messages.get("contact.name"), () -> new TextEditor(messages.get("contact.name")), ContactHeaderController::headline, this::rename);
        name.setId("headline");
        name.getStyleClass().add("name");
        name.refuse(this::refusal);
        nameSlot.getChildren().setAll(name);
        tie.selectedToggleProperty().addListener((toggle, was, is) -> chooseTie(is == null ? was == strong : is == strong));
        shown.known().subscribe(known -> {
            if (known == null) name.cancel();
            else show(known);
        });
    }

    void editName() {
        name.edit();
    }

    void toggleTie() {
        tie.selectToggle(strong.isSelected() ? weak : strong);
    }

    /** Saves the name if it is open; when it cannot be saved it is closed, its complaint added to the list. */
    void leave(List<String> lost) {
        name.complaint().ifPresent(lost::add);
        if (!name.commit()) name.cancel();
    }

    private void show(Known known) {
        var contact = known.contact();
        name.show(contact.display());
        portrait.show(contact.display(), known.photo());
        show(work, work(contact));
        show(place, contact.card().place());
        var reached = known.person().overview().stage();
        stageBar.setStage(reached);
        stage.setText(messages.name(reached));
        show(status, contact.status() == Status.ACTIVE ? "" : messages.name(contact.status()));
        tie.selectToggle(contact.tie() == Tie.STRONG ? strong : weak);
        show(contact.status());
        merged.setVisible(!known.mergedFrom().isEmpty());
        mergedFrom.setText(messages.get("contact.merged", String.join(", ", known.mergedFrom())));
        mail.setDisable(mailAddress(contact).isEmpty());
        profile.setDisable(profileAddress(contact).isEmpty());
    }

    private void show(Status now) {
        archive.setVisible(now == Status.ACTIVE);
        activate.setVisible(now != Status.ACTIVE);
        deceased.setVisible(now != Status.DECEASED);
        block.setVisible(now != Status.BLOCKED);
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
    }

    private static List<Label> headline(String name) {
        var label = new Label(name);
        label.setWrapText(true);
        label.getStyleClass().add("headline");
        return List.of(label);
    }

    private String work(Contact contact) {
        var card = contact.card();
        var where = card.organization().equals(contact.display()) ? "" : card.organization();
        return card.title().isEmpty() || where.isEmpty() ? Text.join("", card.title(), where) : messages.get("contact.work", card.title(), where);
    }

    private void rename(String whole) {
        shown.edit(messages.get("contact.name"), contact -> contact.withCard(contact.card().withName(Renaming.whole(contact.card().name(), whole))));
    }

    private Optional<String> refusal(String whole) {
        var card = shown.known().get().contact().card();
        return card.withName(Renaming.whole(card.name(), whole)).isPerson() ? Optional.empty() : Optional.of(messages.get("contact.nobody"));
    }

    /** One of the two is always pressed. */
    private void chooseTie(boolean isStrong) {
        tie.selectToggle(isStrong ? strong : weak);
        shown.setTie(isStrong ? Tie.STRONG : Tie.WEAK);
    }

    @FXML
    private void log() {
        shell.log(shown.known().get().contact().display());
    }

    @FXML
    private void mail() {
        mailAddress(shown.known().get().contact()).ifPresent(shell::browse);
    }

    @FXML
    private void openProfile() {
        profileAddress(shown.known().get().contact()).ifPresent(shell::browse);
    }

    @FXML
    private void archive() {
        shown.setStatus(Status.ARCHIVED);
    }

    @FXML
    private void activate() {
        shown.setStatus(Status.ACTIVE);
    }

    @FXML
    private void markDeceased() {
        shown.setStatus(Status.DECEASED);
    }

    @FXML
    private void block() {
        shown.setStatus(Status.BLOCKED);
    }

    @FXML
    private void trash() {
        shown.trash();
    }

    @FXML
    private void takeApart() {
        shown.takeApart();
    }

    private static Optional<URI> mailAddress(Contact contact) {
        return contact.card().emails().stream().findFirst().flatMap(FieldLines::mail);
    }

    private static Optional<URI> profileAddress(Contact contact) {
        return contact.card().profiles().stream().map(Profile::uri).flatMap(Optional::stream).findFirst();
    }
}

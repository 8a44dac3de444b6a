package visavis.view.contact;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import visavis.action.LogInteraction;
import visavis.model.Interaction;
import visavis.model.PersonRow;
import visavis.text.Messages;
import visavis.view.common.Fxml;
import visavis.view.common.Shell;
import visavis.view.contact.InteractionEditorController.Companion;

/** Opens the interaction editor in a dialog of its own: Ctrl or Cmd with Enter saves, Escape leaves everything as it was. */
final class InteractionDialog {
    private final ShownPerson shown;
    private final Shell shell;
    private final Messages messages;

    InteractionDialog(ShownPerson shown, Shell shell, Messages messages) {
        this.shown = shown;
        this.shell = shell;
        this.messages = messages;
    }

    void add() {
        open(InteractionEditorController.fresh(shown.today(), LogInteraction.SOURCE));
    }

    void open(Interaction interaction) {
        var known = shown.known().get();
        var editor = new Fxml(messages, type -> new InteractionEditorController(messages)).load(InteractionEditorController.class);
        editor.controller().show(interaction, fixed(interaction, known), others(interaction, known.others()));
        shown.readPeople(people -> editor.controller().offer(companions(people)));
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(shell.window());
        dialog.setTitle(messages.get(interaction.id() == 0 ? "interaction.heading.add" : "interaction.heading.edit", known.contact().display()));
        dialog.getDialogPane().setContent(editor.node());
        wear(dialog);
        buttons(dialog, editor.controller(), interaction);
        dialog.setOnShown(now -> editor.controller().focus());
        dialog.show();
    }

    private void buttons(Dialog<ButtonType> dialog, InteractionEditorController editor, Interaction interaction) {
        var save = new ButtonType(messages.get("interaction.save"), ButtonData.OK_DONE);
        var delete = new ButtonType(messages.get("interaction.delete"), ButtonData.LEFT);
        var pane = dialog.getDialogPane();
        if (interaction.id() != 0) pane.getButtonTypes().add(delete);
        pane.getButtonTypes().addAll(new ButtonType(messages.get("interaction.cancel"), ButtonData.CANCEL_CLOSE), save);
        var saving = (Button) pane.lookupButton(save);
        saving.setId("saveInteraction");
        saving.addEventFilter(ActionEvent.ACTION, press -> {
            if (!editor.check()) press.consume();
        });
        pane.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) saving.fire();
        });
        dialog.resultProperty().addListener((result, was, chosen) -> {
            if (chosen == save) shown.save(editor.value());
            else if (chosen == delete) shown.trash(interaction);
        });
    }

    /** A dialog is a window of its own and knows nothing of the theme's names. */
    private void wear(Dialog<?> dialog) {
        var owner = shell.window().getScene();
        dialog.getDialogPane().getStylesheets().addAll(owner.getStylesheets());
        if (owner.getRoot().getStyleClass().contains("dark")) dialog.getDialogPane().getStyleClass().add("dark");
    }

    /** The person shown, and whoever was there and lies in the trash now: they cannot be chosen, but they were there. */
    private static List<Long> fixed(Interaction interaction, Known known) {
        var unnamed = interaction.with().stream().filter(id -> !known.others().containsKey(id));
        return Stream.concat(Stream.of(known.contact().id()), unnamed).distinct().toList();
    }

    private static List<Companion> others(Interaction interaction, Map<Long, String> names) {
        return interaction.with().stream().filter(names::containsKey).map(id -> new Companion(id, names.get(id))).toList();
    }

    /** Two people of one name are told apart by their organisation. */
    static List<Companion> companions(List<PersonRow> people) {
        var count = people.stream().collect(Collectors.groupingBy(PersonRow::name, Collectors.counting()));
        return people.stream().map(row -> new Companion(row.id(), count.get(row.name()) == 1 || row.organization().isEmpty() ? row.name() : row.name() + ", " + row.organization())).toList();
    }
}

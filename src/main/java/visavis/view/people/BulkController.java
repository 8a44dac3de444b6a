package visavis.view.people;

import java.util.List;
import java.util.concurrent.Callable;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import visavis.action.EditContacts;
import visavis.model.PersonRow;
import visavis.model.Status;
import visavis.model.Tie;
import visavis.task.Background;
import visavis.text.Messages;
import visavis.view.common.Shell;

/** What can be done with all selected people at once. */
public final class BulkController {
    private final EditContacts edit;
    private final Background background;
    private final Messages messages;
    private final Shell shell;
    private final ReadOnlyBooleanWrapper many = new ReadOnlyBooleanWrapper();
    private List<PersonRow> people = List.of();

    @FXML private Label selection;
    @FXML private TextField tagName;

    public BulkController(EditContacts edit, Background background, Messages messages, Shell shell) {
        this.edit = edit;
        this.background = background;
        this.messages = messages;
        this.shell = shell;
    }

    /** Whether more than one is selected, so that the bar is worth its place. */
    public ReadOnlyBooleanProperty manyProperty() {
        return many.getReadOnlyProperty();
    }

    void select(List<PersonRow> selected) {
        people = selected;
        many.set(selected.size() > 1);
        if (many.get()) selection.setText(messages.get("people.bulk.selected", selected.size()));
    }

    @FXML
    void strong() {
        setTie(Tie.STRONG);
    }

    @FXML
    void weak() {
        setTie(Tie.WEAK);
    }

    private void setTie(Tie tie) {
        var ids = ids();
        run(() -> edit.setTie(ids, tie), messages.get("people.done.tie." + tie.code(), ids.size(), name()));
    }

    @FXML
    void addTag() {
        var tag = tagName.getText().strip();
        var ids = ids();
        if (tag.isEmpty()) return;
        run(() -> edit.tag(ids, tag), messages.get("people.done.tag", ids.size(), tag));
        tagName.clear();
    }

    @FXML
    void archive() {
        var ids = ids();
        var back = people.stream().allMatch(person -> person.status() == Status.ARCHIVED);
        run(() -> edit.setStatus(ids, back ? Status.ACTIVE : Status.ARCHIVED), messages.get(back ? "people.done.activate" : "people.done.archive", ids.size(), name()));
    }

    @FXML
    void trash() {
        var ids = ids();
        run(() -> edit.trash(ids), messages.get("people.done.trash", ids.size(), name()));
    }

    private List<Long> ids() {
        return people.stream().map(PersonRow::id).toList();
    }

    private String name() {
        return people.isEmpty() ? "" : people.getFirst().name();
    }

    private void run(Runnable change, String done) {
        if (people.isEmpty()) return;
        Callable<Void> work = () -> {
            change.run();
            return null;
        };
        background.run(work).then(nothing -> {
            shell.done(done);
            background.run(this::makeFindable).orElse(shell::problem);
        }).orElse(shell::problem);
    }

    private Void makeFindable() {
        edit.makeFindable();
        return null;
    }
}

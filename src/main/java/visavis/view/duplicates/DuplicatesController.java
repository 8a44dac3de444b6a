package visavis.view.duplicates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import visavis.action.FindDuplicates;
import visavis.action.FindDuplicates.Found;
import visavis.action.MergeContacts;
import visavis.model.Contact;
import visavis.model.Face;
import visavis.model.Field;
import visavis.model.Step;
import visavis.store.Stores;
import visavis.task.Background;
import visavis.task.Latest;
import visavis.text.Messages;
import visavis.view.common.Screen;
import visavis.view.common.Shell;

/** The Duplicates screen: looks for pairs in the background, shows one beside the other, and settles them as the user says. */
public final class DuplicatesController implements Screen {
    private final FindDuplicates find;
    private final MergeContacts merges;
    private final Stores stores;
    private final Background background;
    private final Latest looks, reading;
    private final Messages messages;
    private final Shell shell;
    private Runnable leave = () -> {};
    private Pairs pairs = Pairs.NONE;
    private Looking looking;
    private boolean settling;
    /** The step after which the pairs are right; below 0 before they are known. */
    private long knownAt = -1;

    @FXML private Node root, working, nobody, found;
    @FXML private Label workingTitle, nobodyTitle, nobodyText, count;
    @FXML private ProgressBar bar;
    @FXML private ListView<Found> list;
    @FXML private ScrollPane scroll;
    @FXML private Comparison comparison;
    @FXML private Button cancel, merge, again;

    public DuplicatesController(FindDuplicates find, MergeContacts merges, Stores stores, Background background, Messages messages, Shell shell) {
        this.find = find;
        this.merges = merges;
        this.stores = stores;
        this.background = background;
        this.looks = background.latest();
        this.reading = background.latest();
        this.messages = messages;
        this.shell = shell;
    }

    @FXML
    private void initialize() {
        comparison.wire(messages);
        list.setCellFactory(view -> new PairCell(messages, pair -> pairs.size(pair)));
        list.getSelectionModel().selectedItemProperty().subscribe(this::compare);
        // Before the list sees them: it keeps Escape to itself.
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        show(working);
    }

    /** Whither Escape and <em>Back to people</em> lead. */
    public void setOnLeave(Runnable action) {
        leave = action;
    }

    /** Looks again when anything was done but what was settled here, which the list knows already. */
    @Override
    public void refresh() {
        if (!settling) background.run(this::lastStep).then(step -> {
            if (!settling && step != knownAt) look();
        }).orElse(shell::problem);
    }

    private long lastStep() {
        return stores.steps().last().map(Step::id).orElse(0L);
    }

    @Override
    public void focus() {
        if (found.isVisible()) {
            // A split pane has what is in it only once it is styled, which pairs that are found at once do not wait for.
            found.applyCss();
            list.requestFocus();
        } else if (working.isVisible()) cancel.requestFocus();
        else again.requestFocus();
    }

    private record Answer(long step, List<Found> found) {}

    @FXML
    private void look() {
        if (looking != null) looking.callOff();
        var mine = new Looking(background.ticker(this::showAmount));
        looking = mine;
        knownAt = -2;
        if (pairs.all().isEmpty()) show(working);
        else count.setText(messages.get("duplicates.looking-again"));
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        looks.run(() -> new Answer(lastStep(), find.run(mine)), this::show, this::giveUp);
    }

    private void showAmount(Looking.Amount amount) {
        bar.setProgress(amount.part());
        workingTitle.setText(messages.get("duplicates.working", amount.people()));
    }

    private void show(Answer answer) {
        looking = null;
        knownAt = answer.step();
        show(Pairs.of(answer.found()));
    }

    private void show(Pairs now) {
        boolean other = pairs.all().isEmpty() != now.all().isEmpty() || working.isVisible();
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        pairs = now;
        list.getItems().setAll(now.all());
        count.setText(messages.get("duplicates.count", now.all().size()));
        if (now.all().isEmpty()) nobody("duplicates.none", "duplicates.none.text");
        else show(found);
        list.getSelectionModel().clearAndSelect(Math.min(at, now.all().size() - 1));
        compare(list.getSelectionModel().getSelectedItem());
        if (other) focus();
    }

    private void nobody(String title, String text) {
        nobodyTitle.setText(messages.get(title));
        nobodyText.setText(messages.get(text));
        show(nobody);
    }

    private void giveUp(Throwable problem) {
        looking = null;
        if (pairs.all().isEmpty()) nobody("duplicates.stopped", "duplicates.stopped.text");
        if (!(problem instanceof CancellationException)) shell.problem(problem);
    }

    private void compare(Found pair) {
        if (pair == null) return;
        reading.run(() -> new Both(stores.contacts().find(pair.one().id()), stores.contacts().find(pair.other().id())), both -> {
            both.one().ifPresent(one -> both.other().ifPresent(other -> comparison.show(pair, one, other)));
            scroll.setVvalue(0);
        }, shell::problem);
    }

    private record Both(Optional<Contact> one, Optional<Contact> other) {}

    /** The pair that is selected, once it can be seen side by side. */
    private Optional<Found> compared() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).filter(pair -> pair.equals(comparison.pair()));
    }

    @FXML
    private void cancel() {
        if (looking != null) looking.callOff();
    }

    @FXML
    private void merge() {
        compared().ifPresent(pair -> merge(pair, comparison.chosen()));
    }

    private void merge(Found pair, Map<Field, Long> chosen) {
        settle(() -> merges.merge(pair.one().id(), pair.other().id(), chosen), together -> {
            show(pairs.merged(new Face(together.id(), together.uid(), together.card()), pair.other().id()));
            shell.done(messages.get("duplicates.done.merge", pair.other().display(), together.display()));
        });
    }

    @FXML
    private void keepApart() {
        compared().ifPresent(pair -> settle(() -> merges.keepApart(pair.one().id(), pair.other().id()), known -> {
            show(pairs.without(pair));
            shell.done(messages.get("duplicates.done.apart", pair.one().display(), pair.other().display()));
        }));
    }

    private <T> void settle(Callable<T> work, Consumer<T> done) {
        if (settling) return;
        settling = true;
        record Settled<T>(T result, long step) {}
        background.run(() -> new Settled<>(work.call(), lastStep())).then(settled -> {
            settling = false;
            if (looking != null) look();
            else knownAt = settled.step();
            done.accept(settled.result());
        }).orElse(problem -> {
            settling = false;
            shell.problem(problem);
        });
    }

    /** The next pair, and after the last the first again. */
    @FXML
    private void skip() {
        int next = list.getSelectionModel().getSelectedIndex() + 1;
        list.getSelectionModel().clearAndSelect(next < list.getItems().size() ? next : 0);
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    @FXML
    private void leave() {
        leave.run();
    }

    private void press(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) return;
        if (key.getCode() == KeyCode.ESCAPE) leave();
        else if (!found.isVisible()) return;
        else if (key.getCode() == KeyCode.M) merge();
        else if (key.getCode() == KeyCode.N) keepApart();
        else if (key.getCode() == KeyCode.S) skip();
        else return;
        key.consume();
    }

    private void show(Node state) {
        for (var each : List.of(working, nobody, found)) each.setVisible(each == state);
    }
}

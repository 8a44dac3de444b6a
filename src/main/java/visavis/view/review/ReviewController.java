package visavis.view.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyEvent;
import visavis.action.EditContacts;
import visavis.action.LivePeople;
import visavis.action.Undo;
import visavis.model.Contact;
import visavis.model.Tie;
import visavis.store.Stores;
import visavis.task.Background;
import visavis.task.Latest;
import visavis.text.Messages;
import visavis.view.common.Screen;
import visavis.view.common.Shell;

/** The Tie review: shows one card after another, takes the answers, and has them written behind. */
public final class ReviewController implements Screen {
    /** More cards than anybody answers while one is being read. */
    private static final int AHEAD = 10;
    private final LivePeople people;
    private final Stores stores;
    private final Latest reading, readingAhead;
    private final Writing writing;
    private final Messages messages;
    private final Supplier<LocalDate> today;
    private final LongSupplier nanos;
    private final Shell shell;
    private final Map<Long, Contact> known = new HashMap<>();
    private Runnable leave = () -> {};
    private Pass pass;
    private Pace pace;

    @FXML private Node root, working, nobody, asking, finished, reviewCard;
    @FXML private Label progress, finishedText;
    @FXML private ProgressBar bar;
    @FXML private Button back, showPeople, undoAll, leaveNobody;
    @FXML private ReviewCardController reviewCardController;

    public ReviewController(LivePeople people, EditContacts edit, Undo undo, Stores stores, Background background, Messages messages, Supplier<LocalDate> today, LongSupplier nanos, Shell shell) {
        this.people = people;
        this.stores = stores;
        this.reading = background.latest();
        this.readingAhead = background.latest();
        this.writing = new Writing(edit, undo, background.inTurn(), messages, shell);
        this.messages = messages;
        this.today = today;
        this.nanos = nanos;
        this.shell = shell;
    }

    @FXML
    private void initialize() {
        var keys = new AnswerKeys(this::strong, this::weak, this::skip, this::back, this::leave);
        // Before any button sees them, wherever the keyboard is.
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        root.addEventFilter(KeyEvent.KEY_RELEASED, keys::release);
        show(working);
    }

    /** Whither Escape leads, and <em>Show people</em>. */
    public void setOnLeave(Runnable action) {
        leave = action;
    }

    @Override
    public void refresh() {
        reading.run(() -> Waiting.among(people.rows(today.get())), this::meet, shell::problem);
    }

    /** Coming back after leaving begins anew, with those who were skipped. */
    @Override
    public void focus() {
        if (pass == null) refresh();
        else focusShown();
    }

    private void meet(Waiting waiting) {
        if (pass == null) {
            pass = new Pass();
            pace = new Pace(nanos);
        }
        pass.meet(waiting);
        show();
        readAhead();
    }

    @FXML
    private void strong() {
        judge(Tie.STRONG);
    }

    @FXML
    private void weak() {
        judge(Tie.WEAK);
    }

    private void judge(Tie tie) {
        if (!asking.isVisible()) return;
        var mine = pass;
        writing.keep(mine, answer(tie), () -> {
            if (pass == mine) show();
        });
    }

    @FXML
    private void skip() {
        if (asking.isVisible()) answer(null);
    }

    private Answer answer(Tie tie) {
        var answer = pass.answer(tie);
        pace.answered();
        moved();
        return answer;
    }

    @FXML
    private void back() {
        var answer = pass == null ? null : pass.back();
        if (answer == null) return;
        pace.begin();
        moved();
        if (!answer.isSkip()) writing.takeBack(pass, answer);
    }

    private void moved() {
        show();
        if (pass.next(AHEAD / 2).stream().anyMatch(person -> !known.containsKey(person.id()))) readAhead();
    }

    @FXML
    private void undoAll() {
        writing.takeBack(pass.answers(), () -> {
            pass = null;
            refresh();
        });
    }

    @FXML
    private void leave() {
        int said = pass == null ? 0 : pass.answers().size() - pass.count(null);
        if (said > 0 && asking.isVisible()) shell.say(messages.get("review.left-early", said));
        pass = null;
        show(working);
        leave.run();
    }

    private void readAhead() {
        var next = pass.next(AHEAD);
        readingAhead.run(() -> next.stream().flatMap(person -> stores.contacts().find(person.id()).stream()).toList(), this::know, shell::problem);
    }

    private void know(List<Contact> read) {
        known.clear();
        read.forEach(contact -> known.put(contact.id(), contact));
        if (pass != null) show();
    }

    private void show() {
        var person = pass.current();
        if (person != null) {
            reviewCardController.show(person, known.get(person.id()));
            progress.setText(progressText());
            bar.setProgress((double) pass.answers().size() / pass.total());
            back.setDisable(pass.answers().isEmpty());
        }
        show(person != null ? asking : pass.answers().isEmpty() ? nobody : finished);
    }

    private String progressText() {
        int at = pass.answers().size() + 1;
        var left = pace.of(pass.left());
        return left == null ? messages.get("review.progress", at, pass.total()) : messages.get("review.progress.left", at, pass.total(), Math.round(left.toSeconds() / 60.0));
    }

    private void show(Node state) {
        boolean other = !state.isVisible();
        for (var each : List.of(working, nobody, asking, finished)) each.setVisible(each == state);
        if (state == finished) showSummary();
        if (other) focusShown();
    }

    private void showSummary() {
        finishedText.setText(messages.get("review.finished.text", pass.count(Tie.STRONG), pass.count(Tie.WEAK), pass.count(null)));
        undoAll.setDisable(pass.count(null) == pass.answers().size());
    }

    private void focusShown() {
        // What scrolls is in the window only once the pane has its skin.
        root.applyCss();
        if (asking.isVisible()) reviewCard.requestFocus();
        else if (finished.isVisible()) showPeople.requestFocus();
        else if (nobody.isVisible()) leaveNobody.requestFocus();
    }
}

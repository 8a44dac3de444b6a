package visavis.view.log;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import visavis.action.EditContacts;
import visavis.action.LogInteraction;
import visavis.action.ReadPeople;
import visavis.action.quicklog.Mention;
import visavis.action.quicklog.QuickLog;
import visavis.action.quicklog.QuickLogEntry;
import visavis.action.quicklog.Words;
import visavis.model.Card;
import visavis.model.Name;
import visavis.store.Stores;
import visavis.task.Background;
import visavis.task.Latest;
import visavis.text.Messages;
import visavis.view.common.Shell;

/** The quick log: one line, read at every key; asks only when a name is not clear. */
public final class QuickLogController {
    private static final KeyCombination STAY = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final PseudoClass INSISTENT = PseudoClass.getPseudoClass("insistent");
    private final EditContacts edit;
    private final LogInteraction log;
    private final ReadPeople readPeople;
    private final Background background;
    private final Latest latest;
    private final Supplier<LocalDate> today;
    private final Shell shell;
    private final QuickLogWords words;
    private final Words language;
    private final Picked people = new Picked();
    private volatile boolean stale = true;
    private boolean looking;
    private Runnable onClose = () -> {};
    private QuickLogEntry entry;
    private Asking asking;

    @FXML private TextField line;
    @FXML private Preview preview;
    @FXML private Label keys, ask, problem;
    @FXML private ListView<Suggestion> suggestions;
    @FXML private Pane examples;
    @FXML private Button save;

    public QuickLogController(EditContacts edit, LogInteraction log, ReadPeople readPeople, Stores stores, Background background, Messages messages,
                              Supplier<LocalDate> today, Shell shell) {
        this.edit = edit;
        this.log = log;
        this.readPeople = readPeople;
        this.background = background;
        this.latest = background.latest();
        this.today = today;
        this.shell = shell;
        words = new QuickLogWords(messages);
        language = Words.in(messages.bundle().getLocale());
        stores.database().onChange(() -> stale = true);
    }

    @FXML
    private void initialize() {
        asking = new Asking(ask, suggestions, words, today);
        keys.setText(words.get("quicklog.keys", new KeyCodeCombination(KeyCode.ENTER).getDisplayText(), STAY.getDisplayText()));
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        line.textProperty().subscribe(text -> read());
        line.caretPositionProperty().subscribe(caret -> read());
    }

    /** What to do when the user is done. */
    public void setOnClose(Runnable action) {
        onClose = action;
    }

    /** Makes ready for a line about the person of that name; about anybody, keeping what was begun, when it is empty. */
    public void open(String presetName) {
        if (stale) look();
        if (!presetName.isEmpty()) {
            people.forget();
            line.setText(mention(presetName));
        }
        line.requestFocus();
        line.end();
    }

    /** Up, Down, Enter, Tab and Escape do their work while the caret stays in the line; before the field's own keys. */
    private void key(KeyEvent key) {
        if (isBusy()) return;
        boolean handled = switch (key.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case TAB -> !key.isShiftDown() && answer();
            case ENTER -> answer() || save(STAY.match(key));
            case ESCAPE -> close();
            default -> false;
        };
        if (handled) key.consume();
    }

    @FXML
    private void saveAndClose() {
        if (!isBusy()) save(false);
    }

    @FXML
    private void pick() {
        if (!isBusy()) answer();
        line.requestFocus();
    }

    /** Names are read anew beside the typing; until they are there, nobody is asked about. */
    private void look() {
        stale = false;
        looking = true;
        latest.run(() -> new KnownPeople(readPeople.overviews(today.get())), this::know, problem -> {
            looking = false;
            shell.problem(problem);
        });
    }

    private void know(KnownPeople everybody) {
        looking = false;
        people.know(everybody);
        read();
    }

    private void read() {
        boolean empty = line.getText().isBlank();
        entry = QuickLog.parse(line.getText(), today.get(), people, language);
        examples.setVisible(empty);
        preview.setVisible(!empty);
        preview.show(entry, today.get(), words);
        save.setDisable(!entry.isComplete());
        var question = empty || looking ? Optional.<Question>empty() : Question.of(entry, line.getCaretPosition(), people.people());
        question.ifPresentOrElse(asking::ask, asking::stop);
        tell(empty || asking.isPressing() ? "" : trouble());
    }

    private String trouble() {
        if (looking && !entry.isComplete()) return words.get("quicklog.looking");
        return words.problems(entry).stream().findFirst().orElse("");
    }

    private void tell(String trouble) {
        problem.setText(trouble);
        problem.setVisible(!trouble.isEmpty());
        problem.pseudoClassStateChanged(INSISTENT, false);
    }

    private boolean move(int step) {
        if (asking.isOpen()) line.setAccessibleHelp(asking.move(step));
        return asking.isOpen();
    }

    /** Whether there was an answer to give. */
    private boolean answer() {
        var answer = asking.answer();
        answer.ifPresent(suggestion -> {
            var mention = asking.question().mention();
            switch (suggestion) {
                case Suggestion.Known known -> settle(mention, known.person().contact().id(), known.name());
                case Suggestion.Stranger stranger -> add(mention, stranger.name());
            }
        });
        return answer.isPresent();
    }

    private void settle(Mention mention, long id, String name) {
        people.pick(id);
        var after = line.getText().substring(mention.end());
        line.replaceText(mention.start(), line.getLength(), mention(name) + after.stripLeading());
        line.positionCaret(after.isBlank() ? line.getLength() : mention.start() + mention(name).length());
    }

    private record Added(long id, KnownPeople people) {}

    private void add(Mention mention, String name) {
        busy(true);
        background.run(() -> {
            long id = edit.add(Card.EMPTY.withName(Name.ofFull(name)));
            return new Added(id, new KnownPeople(readPeople.overviews(today.get())));
        }).then(added -> {
            busy(false);
            people.know(added.people());
            settle(mention, added.id(), name);
            shell.say(words.get("quicklog.added", name));
        }).orElse(this::failed);
    }

    private boolean save(boolean stay) {
        if (!entry.isComplete()) {
            problem.pseudoClassStateChanged(INSISTENT, true);
            return true;
        }
        busy(true);
        var interaction = entry.interaction(ZoneId.systemDefault(), LogInteraction.SOURCE);
        var sentence = words.done(entry);
        background.run(() -> log.add(interaction)).then(id -> saved(sentence, stay)).orElse(this::failed);
        return true;
    }

    private void saved(String sentence, boolean stay) {
        busy(false);
        people.forget();
        line.clear();
        shell.done(sentence);
        if (!stay) close();
    }

    private void failed(Throwable problem) {
        busy(false);
        shell.problem(problem);
    }

    /** While something is being stored the line stands still, so that no key does it twice. */
    private void busy(boolean storing) {
        line.setEditable(!storing);
    }

    private boolean isBusy() {
        return !line.isEditable();
    }

    private boolean close() {
        onClose.run();
        return true;
    }

    /** A name as the line takes it whole; signs that would end it early need quotes. */
    private static String mention(String name) {
        return name.matches("[\\p{L}\\p{M}\\p{N} .'\u2019-]+") ? "@" + name + " " : "@\"" + name.replace("\"", "") + "\" ";
    }
}

package visavis.view.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import visavis.action.FilePlan.Candidate;
import visavis.action.ImportPlan;
import visavis.view.common.ReasonList;

/** People of a file who may be people we know, one after the other, side by side with whom they may be; said by key or button. */
public final class MatchController implements StepView {
    private final PlanWords words;
    private Runnable changed = () -> {};
    private Runnable goOn = () -> {};
    private Chosen chosen;
    private long unlisted;

    @FXML private ListView<Likely> likely;
    @FXML private Label left, who;
    @FXML private Pane candidates;
    @FXML private Comparison comparison;
    @FXML private ReasonList reasons;
    @FXML private Button same, different, later, allSame;
    private final ToggleGroup offered = new ToggleGroup();

    MatchController(PlanWords words) {
        this.words = words;
    }

    @FXML private void initialize() {
        likely.setCellFactory(list -> new LikelyCell(words));
        likely.getSelectionModel().selectedItemProperty().subscribe(this::open);
        likely.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        offered.selectedToggleProperty().subscribe((before, now) -> compare(before, now));
    }

    /** @param onEnter a list takes the Enter key for itself, which here goes on */
    void wire(Runnable onChange, Runnable onEnter) {
        changed = onChange;
        goOn = onEnter;
    }

    @Override
    public void show(ImportPlan plan, Chosen all) {
        chosen = all;
        var people = new ArrayList<Likely>();
        plan.files().forEach(file -> file.doubts().forEach(doubt -> people.add(new Likely(file.key(), doubt, all.of(file.key()).people().get(doubt.line())))));
        unlisted = plan.files().stream().mapToLong(file -> file.count().likely()).sum() - people.size();
        likely.getItems().setAll(people);
        if (!people.isEmpty()) likely.getSelectionModel().selectFirst();
        count();
    }

    private void open(Likely person) {
        if (person == null) return;
        who.setText(words.get("import.match.question", person.doubt().card().display()));
        var buttons = person.doubt().candidates().stream().map(this::button).toList();
        candidates.getChildren().setAll(buttons);
        candidates.setVisible(buttons.size() > 1);
        offered.selectToggle(buttons.get(person.chosen()));
    }

    private ToggleButton button(Candidate candidate) {
        var button = new ToggleButton(words.candidate(candidate));
        button.setUserData(candidate);
        button.setToggleGroup(offered);
        return button;
    }

    private void compare(Toggle before, Toggle now) {
        if (now == null) {
            if (before != null && candidates.getChildren().contains(before)) offered.selectToggle(before);
            return;
        }
        var candidate = (Candidate) now.getUserData();
        comparison.show(likely.getSelectionModel().getSelectedItem().doubt().card(), candidate.contact(), words);
        reasons.show(candidate.likeness(), words.messages());
    }

    private void keys(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) return;
        switch (key.getCode()) {
            case S -> same();
            case N -> different();
            case L -> later();
            case ENTER -> goOn.run();
            default -> {
                return;
            }
        }
        key.consume();
    }

    @FXML private void same() {
        long contact = ((Candidate) offered.getSelectedToggle().getUserData()).contact().id();
        answer(person -> person.isSame(contact));
    }

    @FXML private void different() {
        answer(Likely::isNobody);
    }

    @FXML private void later() {
        answer(Likely::isLeft);
    }

    private void answer(UnaryOperator<Likely> word) {
        int at = likely.getSelectionModel().getSelectedIndex();
        if (at < 0) return;
        say(at, word.apply(likely.getItems().get(at)));
        likely.getSelectionModel().select(Math.min(at + 1, likely.getItems().size() - 1));
        likely.scrollTo(Math.max(0, likely.getSelectionModel().getSelectedIndex() - 3));
        count();
    }

    private void say(int at, Likely person) {
        likely.getItems().set(at, person);
        chosen.sayWho(person.file(), person.doubt().line(), person.who());
    }

    /** Of everybody not answered yet, the likeliest contact; one contact is only one of them. */
    @FXML private void allSame() {
        for (int i = 0; i < likely.getItems().size(); i++) {
            var person = likely.getItems().get(i);
            if (person.who() == null) say(i, person.isSame(person.doubt().candidates().getFirst().contact().id()));
        }
        count();
    }

    private void count() {
        long open = likely.getItems().stream().filter(person -> person.who() == null).count();
        left.setText(words.get("import.match.left", open, likely.getItems().size(), unlisted));
        allSame.setDisable(open == 0);
        changed.run();
    }

    @Override
    public void focus() {
        likely.requestFocus();
    }
}

package visavis.view.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import visavis.action.LivePeople;
import visavis.insight.Situation;
import visavis.model.PersonRow;
import visavis.model.Stage;
import visavis.model.Status;
import visavis.model.Tie;
import visavis.settings.Settings;
import visavis.store.SearchIndex;
import visavis.store.Stores;
import visavis.task.Background;
import visavis.task.Latest;
import visavis.task.RightOfWay;
import visavis.text.Messages;
import visavis.view.common.Screen;
import visavis.view.common.Shell;
import visavis.view.common.Sometimes;

/** The table of everybody: reads it, narrows it as one types or chooses, and says who is selected. */
public final class PeopleController implements Screen {
    /** Among fewer, whom a letter finds is found in no time. */
    private static final int MANY = 20_000;
    private final SearchIndex index;
    private final Background background;
    private final Reading reading;
    private final Messages messages;
    private final Supplier<LocalDate> today;
    private final ObservableBooleanValue dark;
    private final Shell shell;
    private final Latest narrowing;
    private final RightOfWay way;
    private final StringProperty arranged, views, filtersHeight;
    private final ReadOnlyLongWrapper selected = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper filled = new ReadOnlyBooleanWrapper();
    private final BooleanProperty onlySome = new SimpleBooleanProperty();
    private Everybody everybody = Everybody.NOBODY;
    private Question question = Question.ALL;
    private Filters filters;
    private PeopleTable rows;
    private Looks looks;
    private Set<Long> only;
    private Runnable back = () -> {};
    private boolean settling;
    private long wanted;

    @FXML private Node root;
    @FXML private TextField search;
    @FXML private ComboBox<Tie> tie;
    @FXML private ComboBox<Stage> stage;
    @FXML private ComboBox<Situation> situation;
    @FXML private ComboBox<String> circle, tag, origin;
    @FXML private ComboBox<Status> status;
    @FXML private FlowPane filterBar;
    @FXML private MenuButton viewsMenu;
    @FXML private Button review;
    @FXML private TableView<PersonRow> table;
    @FXML private Label count, onlyWords;
    @FXML private VBox list;
    @FXML private Node onlyBar, bulk;
    @FXML private StackPane detail;
    @FXML private BulkController bulkController;

    public PeopleController(Stores stores, LivePeople people, Settings settings, Background background, Messages messages, Supplier<LocalDate> today, ObservableBooleanValue dark, Shell shell) {
        this.index = stores.search();
        this.background = background;
        this.reading = new Reading(people, today, background, settings.choice("people.top." + stores.database().file().getFileName(), ""));
        this.messages = messages;
        this.today = today;
        this.dark = dark;
        this.shell = shell;
        this.narrowing = background.latest();
        this.way = people.way();
        this.arranged = settings.choice("people.table", "");
        this.views = settings.choice("people.views", "");
        this.filtersHeight = settings.choice("people.filters.height", "");
    }

    @FXML
    private void initialize() {
        new PeopleColumns(messages, today, dark).addTo(table);
        rows = new PeopleTable(table, this::selectionChanged);
        filters = new Filters(messages, tie, stage, situation, circle, tag, origin, status);
        looks = new Looks(table, arranged, filters, search, this::settled);
        new ViewsMenu(viewsMenu, new SavedViews(views), messages, shell, looks);
        question = asked();
        filters.onChange(this::ask);
        reading.onceShown(new LateBoxes(filterBar, filtersHeight)::appear);
        search.textProperty().subscribe(this::ask);
        table.setOnSort(sorting -> ask());
        Sometimes.in(list, onlyBar, onlySome);
        Sometimes.in(list, bulk, bulkController.manyProperty());
    }

    /** The one person whose contact is wanted; 0 for none. */
    public ReadOnlyLongProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Whether people have been read and shown, with what happened with them. */
    public ReadOnlyBooleanProperty filledProperty() {
        return filled.getReadOnlyProperty();
    }

    /** Where the shell puts the contact. */
    public StackPane detail() {
        return detail;
    }

    /** Begins to read before there is a screen, so that the first frame of the window need not wait for it. */
    public void readAhead() {
        reading.begin(more -> meet(more, this::narrow));
    }

    @Override
    public void refresh() {
        reading.read(already -> meet(already, () -> show(update())), all -> {
            know(all);
            narrow();
            expectLetters();
        }, shell::problem);
    }

    private void expectLetters() {
        if (everybody.byId().size() <= MANY) return;
        background.run(() -> {
            index.expectLetters();
            return null;
        }).orElse(shell::problem);
    }

    /** Who they are is shown before what happened with them is known, where that is not what was asked. */
    private void meet(Everybody strangers, Runnable show) {
        know(strangers);
        // While what happened is read, there is a processor left for it, and who types before it is done waits for nothing else.
        reading.onceShown(this::expectLetters);
        if (strangers.isTop() || !question.asksOfHistory()) show.run();
    }

    @Override
    public void focus() {
        search.requestFocus();
        search.selectAll();
    }

    /** Selects the contact, among everybody when the filters hide it, and as soon as it is read when it is new. */
    public void select(long id) {
        wanted = id;
        if (rows.select(id)) wanted = 0;
        else clearFilters();
    }

    /** Shows these people and nobody else, until the user wants everybody again or goes back whence they came. @param words who they are */
    public void only(Collection<Long> ids, String words, Runnable whence) {
        only = Set.copyOf(ids);
        back = whence;
        onlyWords.setText(words);
        onlySome.set(true);
        looks.chooseEverybody();
        table.requestFocus();
    }

    /** Keeps columns and sorting for the next time. */
    public void remember() {
        looks.remember();
    }

    @FXML
    private void clearFilters() {
        only = null;
        onlySome.set(false);
        looks.chooseEverybody();
    }

    @FXML
    private void goBack() {
        clearFilters();
        back.run();
    }

    @FXML
    private void openDuplicates() {
        shell.openDuplicates();
    }

    @FXML
    private void openReview() {
        shell.openReview();
    }

    /** S and W say strong and weak of all that are selected; Enter moves into the contact. */
    @FXML
    private void keyOnTable(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) return;
        if (key.getCode() == KeyCode.S) bulkController.strong();
        else if (key.getCode() == KeyCode.W) bulkController.weak();
        else if (key.getCode() == KeyCode.DELETE) bulkController.trash();
        else return;
        key.consume();
    }

    /** From the search field, down and Enter go to the table. */
    @FXML
    private void keyOnSearch(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) search.clear();
        else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
            table.requestFocus();
            if (table.getSelectionModel().isEmpty() || key.getCode() == KeyCode.ENTER) table.getSelectionModel().clearAndSelect(0);
        } else return;
        key.consume();
    }

    private void know(Everybody read) {
        everybody = read;
        review.setVisible(read.toReview());
        filters.offer(read.labels());
    }

    /** Makes one change of many: what is asked for is asked for once, when all is set. */
    private void settled(Runnable change) {
        boolean nested = settling;
        settling = true;
        change.run();
        settling = nested;
        ask();
    }

    /** The same is not asked again: a text field tells once of a key, and twice of a text that is set or cleared. */
    private void ask() {
        if (settling) return;
        looks.changed();
        var now = asked();
        if (now.equals(question)) return;
        question = now;
        way.take();
        narrow();
    }

    private Question asked() {
        return new Question(search.getText(), filters.chosen(), only, PeopleColumns.orders(table.getSortOrder()), PeopleColumns.showHistory(table.getSortOrder()));
    }

    private void narrow() {
        var before = rows.listing();
        var among = everybody;
        var asked = question;
        narrowing.run(() -> Update.of(before, among, asked, index::ids), this::show, shell::problem);
    }

    private Update update() {
        return Update.of(rows.listing(), everybody, question, index::ids);
    }

    private void show(Update update) {
        rows.show(update);
        if (everybody != Everybody.NOBODY || reading.isDone()) reading.shown(root.getScene());
        if (everybody != Everybody.NOBODY && !everybody.isPending()) filled.set(true);
        if (wanted != 0 && rows.select(wanted)) wanted = 0;
        if (update.after().everybody().isTop()) return;
        count.setText(messages.get("people.count", update.after().rows().size(), update.after().everybody().byId().size()));
        if (update.after().question().isPlain()) reading.remember(update.after().rows());
    }

    private void selectionChanged() {
        var people = rows.selected();
        bulkController.select(people);
        if (people.size() == 1) selected.set(people.getFirst().id());
        else if (people.isEmpty() && !everybody.ranks().has(selected.get())) selected.set(0);
    }
}

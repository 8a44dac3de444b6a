package visavis.view.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import visavis.action.LivePeople;
import visavis.model.PersonRow;
import visavis.model.Stage;
import visavis.model.Status;
import visavis.model.Tie;
import visavis.settings.Settings;
import visavis.store.SearchIndex;
import visavis.store.Stores;
import visavis.task.Ahead;
import visavis.task.Background;
import visavis.task.Latest;
import visavis.text.Messages;
import visavis.view.common.Choices;
import visavis.view.common.Screen;
import visavis.view.common.Shell;

/** The table of everybody: reads it, narrows it as one types or chooses, and says who is selected. */
public final class PeopleController implements Screen {
    private final Stores stores;
    private final LivePeople people;
    private final Settings settings;
    private final Messages messages;
    private final Supplier<LocalDate> today;
    private final Shell shell;
    private final Background background;
    private final Latest reading;
    private final Latest searching;
    private final ObservableList<PersonRow> shown = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper selected = new ReadOnlyLongWrapper();
    private Everybody everybody = Everybody.NOBODY;
    private List<Long> found;
    private Ahead<Everybody> ahead;
    private boolean settling;
    private long wanted;

    @FXML private TextField search;
    @FXML private ComboBox<Tie> tie;
    @FXML private ComboBox<Stage> stage;
    @FXML private ComboBox<String> tag, origin;
    @FXML private ComboBox<Status> status;
    @FXML private TableView<PersonRow> table;
    @FXML private Label count;
    @FXML private StackPane detail;
    @FXML private BulkController bulkController;

    public PeopleController(Stores stores, LivePeople people, Settings settings, Background background, Messages messages, Supplier<LocalDate> today, Shell shell) {
        this.stores = stores;
        this.people = people;
        this.settings = settings;
        this.messages = messages;
        this.today = today;
        this.shell = shell;
        this.background = background;
        this.reading = background.latest();
        this.searching = background.latest();
    }

    @FXML
    private void initialize() {
        new PeopleColumns(messages, today).addTo(table, person -> everybody.rank(person));
        TableState.restore(table, settings.choice("people.table", ""));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var sorted = new SortedList<>(shown);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<PersonRow>) change -> selectionChanged());
        Choices.fill(tie, messages.get("people.filter.tie"), List.of(Tie.values()), messages::name);
        Choices.fill(stage, messages.get("people.filter.stage"), List.of(Stage.values()), messages::name);
        Choices.fill(status, null, List.of(Status.values()), messages::name);
        status.setValue(Status.ACTIVE);
        for (var filter : List.of(tie, stage, tag, origin, status)) filter.valueProperty().subscribe(this::filterChanged);
        search.textProperty().subscribe(this::searchChanged);
    }

    /** The one person whose contact is wanted; 0 for none. */
    public ReadOnlyLongProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Where the shell puts the contact. */
    public StackPane detail() {
        return detail;
    }

    /** Begins to read before there is a screen, so that the first frame of the window need not wait for it. */
    public void readAhead() {
        ahead = background.ahead(this::read);
    }

    @Override
    public void refresh() {
        var first = ahead;
        ahead = null;
        if (first != null && first.isDone()) showAtOnce(first);
        else reading.run(first == null ? this::read : first, this::show, shell::problem);
        if (!search.getText().isBlank()) searchChanged();
    }

    /** People who are read already are there in the window's first frame. */
    private void showAtOnce(Ahead<Everybody> read) {
        try {
            show(read.call());
        } catch (Exception problem) {
            shell.problem(problem);
        }
    }

    private Everybody read() {
        return Everybody.of(people.rows(today.get()));
    }

    @Override
    public void focus() {
        search.requestFocus();
        search.selectAll();
    }

    /** Selects the contact, among everybody when the filters hide it, and as soon as it is read when it is new. */
    public void select(long id) {
        wanted = id;
        if (table.getItems().stream().noneMatch(person -> person.id() == id)) clearFilters();
        selectWanted();
    }

    private void selectWanted() {
        table.getItems().stream().filter(person -> person.id() == wanted).findFirst().ifPresent(person -> {
            wanted = 0;
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(person);
            table.scrollTo(person);
        });
    }

    /** Keeps columns and sorting for the next time. */
    public void remember() {
        TableState.remember(table, settings.choice("people.table", ""));
    }

    @FXML
    private void clearFilters() {
        settling = true;
        search.clear();
        for (var filter : List.of(tie, stage, tag, origin)) filter.setValue(null);
        status.setValue(Status.ACTIVE);
        settling = false;
        searchChanged();
    }

    @FXML
    private void openDuplicates() {
        shell.openDuplicates();
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

    private void show(Everybody read) {
        everybody = read;
        settling = true;
        Choices.fill(tag, messages.get("people.filter.tag"), read.tags(), name -> name);
        Choices.fill(origin, messages.get("people.filter.origin"), read.origins(), name -> name);
        settling = false;
        narrow();
    }

    private void searchChanged() {
        if (settling) return;
        var text = search.getText();
        if (text.isBlank()) {
            searching.run(() -> null, none -> found(null), shell::problem);
        } else {
            searching.run(() -> stores.search().find(text), this::found, shell::problem);
        }
    }

    private void found(List<Long> ids) {
        found = ids;
        narrow();
    }

    private void filterChanged() {
        if (!settling) narrow();
    }

    private void narrow() {
        var filter = new PeopleFilter(tie.getValue(), stage.getValue(), tag.getValue(), origin.getValue(), status.getValue());
        var visible = inOrder().filter(filter).toList();
        var ids = table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(PersonRow::id).collect(Collectors.toSet());
        settling = true;
        shown.setAll(visible);
        // Cells that change inside a frame's own layout are laid out, and all painted again, in the next one.
        table.layout();
        reselect(ids);
        settling = false;
        selectionChanged();
        selectWanted();
        count.setText(messages.get("people.count", visible.size(), everybody.byName().size()));
    }

    /** By name, or the best match first while something is searched for and no column says otherwise. */
    private Stream<PersonRow> inOrder() {
        return found == null ? everybody.byName().stream() : everybody.known(found, SearchIndex.ranks(search.getText()));
    }

    private void reselect(Collection<Long> ids) {
        table.getSelectionModel().clearSelection();
        var rows = IntStream.range(0, table.getItems().size()).filter(row -> ids.contains(table.getItems().get(row).id())).toArray();
        if (rows.length > 0) table.getSelectionModel().selectIndices(rows[0], rows);
    }

    private void selectionChanged() {
        if (settling) return;
        var people = table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
        bulkController.select(people);
        if (people.size() == 1) selected.set(people.getFirst().id());
        else if (people.isEmpty() && everybody.ranks().get(selected.get()) == null) selected.set(0);
    }
}

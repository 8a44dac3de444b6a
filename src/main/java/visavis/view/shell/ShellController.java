package visavis.view.shell;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import visavis.action.EditContacts;
import visavis.action.Undo;
import visavis.model.Card;
import visavis.model.Name;
import visavis.settings.Settings;
import visavis.store.Stores;
import visavis.store.Undone;
import visavis.task.Background;
import visavis.text.Messages;
import visavis.text.StepText;
import visavis.view.common.Fxml;
import visavis.view.common.NameDialog;
import visavis.view.common.Shell;
import visavis.view.shell.Screens.Place;

/** The window around the screens: which one is open, what happens from everywhere, what is said in passing. */
public final class ShellController implements Shell {
    private final Stores stores;
    private final EditContacts edit;
    private final Undo undo;
    private final Theme theme;
    private final Fxml fxml;
    private final Background background;
    private final Messages messages;
    private final boolean sample;
    private final WindowPlace windowPlace;
    private final Navigation navigation;
    private Notices notices;
    private Stage stage;
    private Outside outside;
    private Subscription returning = Subscription.EMPTY;
    private LogPane logPane;

    @FXML private StackPane content;
    @FXML private StackPane root;
    @FXML private BorderPane frame;
    @FXML private VBox corner;
    @FXML private ToggleGroup places;
    @FXML private ToggleButton toPeople, toJourneys, toImport, toSettings;
    @FXML private Label status;

    public ShellController(Stores stores, EditContacts edit, Undo undo, Settings settings, Theme theme, Fxml fxml, Background background, Messages messages, boolean sample) {
        this.stores = stores;
        this.edit = edit;
        this.undo = undo;
        this.theme = theme;
        this.fxml = fxml;
        this.background = background;
        this.messages = messages;
        this.sample = sample;
        this.windowPlace = new WindowPlace(settings.choice("window", ""));
        this.navigation = new Navigation(stores, fxml);
    }

    @FXML
    private void initialize() {
        navigation.putInto(content, places);
        for (var place : List.of(Place.WELCOME, Place.PEOPLE, Place.DUPLICATES, Place.REVIEW)) navigation.mark(place, toPeople);
        navigation.mark(Place.JOURNEYS, toJourneys);
        navigation.mark(Place.IMPORT, toImport);
        navigation.mark(Place.SETTINGS, toSettings);
        notices = new Notices(corner, messages);
        logPane = new LogPane(fxml, root);
        if (!sample) frame.setTop(null);
        var changes = background.<Boolean>ticker(change -> changed());
        stores.database().onChange(() -> changes.tell(true));
    }

    /** Makes what the window will show first, while it is in no window yet, on any thread, whether the window's own frame is made or not. */
    public void prepare() {
        navigation.prepare();
    }

    /** Puts the window on screen, with the people in it or the welcome where there are none. */
    public void show(Stage stage, Parent node, Outside outside) {
        this.stage = stage;
        this.outside = outside;
        boolean again = stage.isShowing();
        if (again) {
            stage.setScene(new Scene(node, stage.getScene().getWidth(), stage.getScene().getHeight()));
        } else {
            windowPlace.restore(stage);
            stage.setScene(new Scene(node, stage.getWidth(), stage.getHeight()));
            stage.setTitle(messages.get("app.name"));
        }
        theme.apply(stage.getScene());
        Keys.install(stage.getScene(), this);
        FileDrop.install(node, this::importFiles);
        updateStatus();
        showPeople();
        stage.show();
        // What is in a split pane can have the keyboard only once it is styled.
        if (again) node.applyCss();
        navigation.focus();
        returning = stage.focusedProperty().subscribe((was, now) -> noticeOthers(now));
    }

    /** Whoever comes back to the window may have used the command line meanwhile. */
    private void noticeOthers(boolean focused) {
        if (focused) background.run(() -> {
            stores.database().noticeOthers();
            return null;
        }).orElse(this::problem);
    }

    @FXML
    public void showPeople() {
        navigation.openPeople();
    }

    @Override
    public void showPeople(List<Long> ids, String words) {
        navigation.openOnly(ids, words);
    }

    @FXML
    public void showJourneys() {
        openAmongPeople(Place.JOURNEYS);
    }

    private void openAmongPeople(Place place) {
        if (!navigation.openAmongPeople(place)) say(messages.get("shell.nobody-yet"));
    }

    @FXML
    public void showImport() {
        navigation.importing();
    }

    @FXML
    public void showSettings() {
        navigation.open(Place.SETTINGS).focus();
    }

    @FXML
    public void chooseFiles() {
        navigation.importing().chooseFiles();
    }

    @Override
    public void importFiles(List<Path> files) {
        navigation.importing().importFiles(files);
    }

    @Override
    public void openContact(long id) {
        navigation.openContact(id);
    }

    @Override
    public void openDuplicates() {
        openAmongPeople(Place.DUPLICATES);
    }

    @Override
    public void openReview() {
        openAmongPeople(Place.REVIEW);
    }

    @Override
    public void openNumbers() {
        navigation.openNumbers();
    }

    void toggleTie() {
        if (navigation.isOpen(Place.PEOPLE)) navigation.people().toggleTie();
    }

    @FXML
    public void addContact() {
        NameDialog.ask(stage, messages, "shell.new-contact", "shell.new-contact.name", "", "shell.new-contact.add").ifPresent(name ->
                background.run(() -> edit.add(Card.EMPTY.withName(Name.ofFull(name)))).then(id -> {
                    done(messages.get("shell.added", name));
                    navigation.open(Place.PEOPLE).refresh();
                    openContact(id);
                }).orElse(this::problem));
    }

    @FXML
    private void openLog() {
        log(navigation.isOpen(Place.PEOPLE) ? navigation.people().name() : "");
    }

    @Override
    public void log(String name) {
        logPane.open(name);
    }

    @FXML
    public void undo() {
        background.run(undo::last).then(undone -> undone.ifPresentOrElse(this::sayUndone, () -> say(messages.get("shell.nothing-to-undo")))).orElse(this::problem);
    }

    private void sayUndone(Undone undone) {
        var what = StepText.of(messages, undone.step());
        notices.undone(undone.kept().isEmpty() ? messages.get("shell.undone", what) : messages.get("shell.undone-kept", what, String.join(", ", undone.kept())));
    }

    @FXML
    private void toOwn() {
        outside.leave().accept(Outside.Leaving.TO_OWN);
    }

    void toSample() {
        say(messages.get("shell.sample.making"));
        outside.leave().accept(Outside.Leaving.TO_SAMPLE);
    }

    @Override
    public void done(String sentence) {
        notices.done(sentence, this::undo);
    }

    @Override
    public void say(String sentence) {
        notices.say(sentence);
    }

    @Override
    public void problem(Throwable problem) {
        notices.problem(problem);
    }

    @Override
    public void browse(URI address) {
        outside.browser().accept(address.toString());
    }

    @Override
    public Window window() {
        return stage;
    }

    /** Keeps what the user arranged. */
    public void close() {
        returning.unsubscribe();
        if (stage != null) windowPlace.remember(stage);
        navigation.people().remember();
    }

    private void changed() {
        navigation.changed();
        updateStatus();
    }

    private void updateStatus() {
        background.run(() -> stores.contacts().count()).then(this::showStatus).orElse(this::problem);
    }

    private void showStatus(int count) {
        status.setText(sample ? messages.get("shell.status.sample", count) : messages.get("shell.status", count, stores.database().file()));
    }
}

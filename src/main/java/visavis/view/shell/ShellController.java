package visavis.view.shell;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import atlantafx.base.controls.ModalPane;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputDialog;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
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
import visavis.view.common.Screen;
import visavis.view.common.Shell;
import visavis.view.contact.ContactController;
import visavis.view.duplicates.DuplicatesController;
import visavis.view.importing.ImportingController;
import visavis.view.people.PeopleController;
import visavis.view.shell.Screens.Place;

/** The window around the screens: which one is open, what happens from everywhere, what is said in passing. */
public final class ShellController implements Shell {
    private static final Duration SOON = Duration.millis(400);
    private final Stores stores;
    private final EditContacts edit;
    private final Undo undo;
    private final Settings settings;
    private final Theme theme;
    private final Fxml fxml;
    private final Background background;
    private final Messages messages;
    private final Outside outside;
    private final WindowPlace windowPlace;
    private Screens screens;
    private Notices notices;
    private Stage stage;
    private PeopleController people;
    private Fxml.Loaded<ContactController> contact;
    private LogPane logPane;

    @FXML private StackPane content;
    @FXML private ModalPane modal;
    @FXML private VBox corner;
    @FXML private ToggleGroup places, looks;
    @FXML private ToggleButton toPeople, toImport;
    @FXML private Label status;

    public ShellController(Stores stores, EditContacts edit, Undo undo, Settings settings, Theme theme, Fxml fxml, Background background, Messages messages, Outside outside) {
        this.stores = stores;
        this.edit = edit;
        this.undo = undo;
        this.settings = settings;
        this.theme = theme;
        this.fxml = fxml;
        this.background = background;
        this.messages = messages;
        this.outside = outside;
        this.windowPlace = new WindowPlace(settings.choice("window", ""));
    }

    @FXML
    private void initialize() {
        screens = new Screens(content, Map.of(
                Place.WELCOME, () -> fxml.load(WelcomeController.class),
                Place.PEOPLE, this::makePeople,
                Place.DUPLICATES, this::makeDuplicates,
                Place.IMPORT, this::makeImport));
        notices = new Notices(corner, messages);
        logPane = new LogPane(fxml, modal);
        places.selectedToggleProperty().addListener((toggles, before, now) -> navigate(before, now));
        var look = settings.choice("look", Theme.SYSTEM);
        looks.getToggles().stream().filter(toggle -> look.get().equals(toggle.getUserData())).findFirst().ifPresent(looks::selectToggle);
        looks.selectedToggleProperty().subscribe(toggle -> look.set(toggle == null ? Theme.SYSTEM : (String) toggle.getUserData()));
        var changes = background.<Boolean>ticker(change -> changed());
        stores.database().onChange(() -> changes.tell(true));
    }

    /** Whether these are the invented people. */
    public boolean isSample() {
        return outside.sample();
    }

    /** Puts the window on screen, with the people in it or the welcome where there are none. */
    public void show(Stage stage, Parent node) {
        this.stage = stage;
        if (stage.isShowing()) {
            stage.setScene(new Scene(node, stage.getScene().getWidth(), stage.getScene().getHeight()));
        } else {
            stage.setScene(new Scene(node));
            stage.setTitle(messages.get("app.name"));
            windowPlace.restore(stage);
        }
        theme.apply(stage.getScene());
        Keys.install(stage.getScene(), this);
        FileDrop.install(node, this::importFiles);
        updateStatus();
        showPeople();
        stage.show();
        loadContactSoon();
    }

    @FXML
    public void showPeople() {
        places.selectToggle(toPeople);
        screens.show(stores.contacts().isEmpty() ? Place.WELCOME : Place.PEOPLE).focus();
    }

    @FXML
    public void showImport() {
        places.selectToggle(toImport);
        screens.show(Place.IMPORT).focus();
    }

    @FXML
    public void chooseFiles() {
        importing().chooseFiles();
    }

    @Override
    public void importFiles(List<Path> files) {
        importing().importFiles(files);
    }

    @Override
    public void openContact(long id) {
        places.selectToggle(toPeople);
        screens.show(Place.PEOPLE);
        people.select(id);
    }

    @Override
    public void openDuplicates() {
        if (stores.contacts().isEmpty()) return;
        places.selectToggle(toPeople);
        screens.show(Place.DUPLICATES).focus();
    }

    @Override
    public void openReview() {
        showPeople();
    }

    @Override
    public void openNumbers() {
        showPeople();
    }

    void toggleTie() {
        if (contact != null && screens.current() == Place.PEOPLE) contact.controller().toggleTie();
    }

    @FXML
    public void addContact() {
        var ask = new TextInputDialog();
        ask.initOwner(stage);
        ask.setTitle(messages.get("shell.new-contact"));
        ask.setHeaderText(messages.get("shell.new-contact.name"));
        ask.setGraphic(null);
        ask.showAndWait().map(String::strip).filter(name -> !name.isEmpty()).ifPresent(name ->
                background.run(() -> edit.add(Card.EMPTY.withName(Name.ofFull(name)))).then(id -> {
                    done(messages.get("shell.added", name));
                    people().refresh();
                    openContact(id);
                }).orElse(this::problem));
    }

    @FXML
    private void openLog() {
        log(screens.current() == Place.PEOPLE && contact != null ? contact.controller().name() : "");
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
        say(undone.kept().isEmpty() ? messages.get("shell.undone", what) : messages.get("shell.undone-kept", what, String.join(", ", undone.kept())));
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
        if (stage != null) windowPlace.remember(stage);
        if (people != null) people.remember();
    }

    private ImportingController importing() {
        showImport();
        return (ImportingController) screens.show(Place.IMPORT);
    }

    private PeopleController people() {
        screens.show(Place.PEOPLE);
        return people;
    }

    private Fxml.Loaded<? extends Screen> makePeople() {
        var loaded = fxml.load(PeopleController.class);
        people = loaded.controller();
        people.selectedProperty().subscribe(id -> {
            if (id.longValue() != 0 || contact != null) contact().show(id.longValue());
        });
        return loaded;
    }

    /** The card is large and nobody is chosen yet: it is made while the user looks at the table, or at the first choice. */
    private void loadContactSoon() {
        var soon = new PauseTransition(SOON);
        soon.setOnFinished(now -> {
            if (people != null) contact();
        });
        soon.play();
    }

    private ContactController contact() {
        if (contact == null) {
            contact = fxml.load(ContactController.class);
            people.detail().getChildren().setAll(contact.node());
        }
        return contact.controller();
    }

    private Fxml.Loaded<? extends Screen> makeImport() {
        var loaded = fxml.load(ImportingController.class);
        loaded.controller().setOnShowPeople(this::showPeople);
        return loaded;
    }

    private Fxml.Loaded<? extends Screen> makeDuplicates() {
        var loaded = fxml.load(DuplicatesController.class);
        loaded.controller().setOnLeave(this::showPeople);
        return loaded;
    }

    private void navigate(Toggle before, Toggle now) {
        if (now == null) places.selectToggle(before);
    }

    private void changed() {
        if (screens.current() != Place.IMPORT && stores.contacts().isEmpty() != (screens.current() == Place.WELCOME)) showPeople();
        screens.changed();
        if (contact != null) contact.controller().refresh();
        updateStatus();
    }

    private void updateStatus() {
        background.run(() -> stores.contacts().count()).then(this::showStatus).orElse(this::problem);
    }

    private void showStatus(int count) {
        status.setText(outside.sample() ? messages.get("shell.status.sample", count) : messages.get("shell.status", count, stores.database().file()));
    }
}

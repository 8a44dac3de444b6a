package visavis;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.stage.Stage;
import visavis.action.EditContacts;
import visavis.action.EmptyTrash;
import visavis.action.FindDuplicates;
import visavis.action.LivePeople;
import visavis.action.LogInteraction;
import visavis.action.MergeContacts;
import visavis.action.ReadPeople;
import visavis.action.ReadPortfolio;
import visavis.action.Undo;
import visavis.settings.Settings;
import visavis.store.Stores;
import visavis.task.Ahead;
import visavis.task.Background;
import visavis.task.HeldBack;
import visavis.text.Messages;
import visavis.view.common.Fxml;
import visavis.view.contact.ContactController;
import visavis.view.contact.ContactHeaderController;
import visavis.view.contact.ContactTieController;
import visavis.view.contact.ShownPerson;
import visavis.view.duplicates.DuplicatesController;
import visavis.view.importing.ImportingControllers;
import visavis.view.journeys.JourneysController;
import visavis.view.log.QuickLogController;
import visavis.view.numbers.NumbersController;
import visavis.view.people.BulkController;
import visavis.view.people.PeopleController;
import visavis.view.review.ReviewCardController;
import visavis.view.review.ReviewController;
import visavis.view.settings.SettingsControllers;
import visavis.view.shell.Outside;
import visavis.view.shell.ShellController;
import visavis.view.shell.Theme;
import visavis.view.shell.WelcomeController;

/** Every long-lived object of the window, made once, in order, and put away again in the opposite one. */
final class Wiring implements AutoCloseable {
    private final OpenStore store;
    private final Stores stores;
    private final HeldBack screen = new HeldBack(Platform::runLater);
    private final Background background = Background.threads(screen);
    private final ShellController shell;
    private final Fxml fxml;
    private Ahead<Object> first;
    private final Map<Class<?>, Supplier<Object>> controllers = new HashMap<>();

    Wiring(OpenStore store, Settings settings, Theme theme, Messages messages) {
        this.store = store;
        stores = store.stores();
        Supplier<LocalDate> today = () -> LocalDate.now(ZoneId.systemDefault());
        var people = new ReadPeople(stores);
        var edit = new EditContacts(stores);
        var log = new LogInteraction(stores);
        var undo = new Undo(stores);
        fxml = new Fxml(messages, type -> controllers.get(type).get());
        shell = new ShellController(stores, edit, undo, settings, theme, fxml, background, messages, store.sample());
        controllers.put(ShellController.class, () -> shell);
        controllers.put(WelcomeController.class, () -> new WelcomeController(shell));
        var live = new LivePeople(stores);
        var table = new PeopleController(stores, live, settings, background, messages, today, theme.dark(), shell);
        if (!stores.contacts().isEmpty()) table.readAhead();
        controllers.put(PeopleController.class, () -> table);
        var shown = new ShownPerson(stores, shell, background, messages, today);
        controllers.put(ContactController.class, () -> new ContactController(shown, theme.dark(), messages, shell));
        controllers.put(ContactHeaderController.class, () -> new ContactHeaderController(shown, messages, shell));
        controllers.put(ContactTieController.class, () -> new ContactTieController(shown, messages, shell));
        controllers.put(JourneysController.class, () -> new JourneysController(new ReadPortfolio(stores), settings, background, messages, today, theme.dark(), shell));
        controllers.put(DuplicatesController.class, () -> new DuplicatesController(new FindDuplicates(stores), new MergeContacts(stores), stores, background, messages, shell));
        controllers.put(ReviewController.class, () -> new ReviewController(live, edit, undo, stores, background, messages, today, System::nanoTime, shell));
        controllers.put(ReviewCardController.class, () -> new ReviewCardController(messages, today, theme.dark()));
        controllers.putAll(SettingsControllers.of(stores, live, settings.choice("look", Theme.SYSTEM), background, messages, today, shell));
        controllers.put(NumbersController.class, () -> new NumbersController(stores, background, messages, shell));
        controllers.putAll(ImportingControllers.of(stores, undo, settings, background, messages, shell));
        controllers.put(QuickLogController.class, () -> new QuickLogController(edit, log, people, stores, background, messages, today, shell));
        controllers.put(BulkController.class, () -> new BulkController(edit, background, messages, shell));
    }

    /** Begins to make the screen that is seen first, as it may be made on any thread while it is in no window. */
    void prepare() {
        first = background.ahead(Executors.callable(shell::prepare));
    }

    /** Makes the window around the first screen meanwhile. */
    void show(Stage stage, Outside outside) {
        var root = fxml.load(ShellController.class).node();
        first.join();
        shell.show(stage, root, outside);
        screen.letGo();
    }

    void emptyTrash() {
        background.run(() -> new EmptyTrash(stores).run(Instant.now())).orElse(shell::problem);
    }

    /** The file of the store. */
    Path store() {
        return stores.database().file();
    }

    void importFiles(List<Path> files) {
        if (!files.isEmpty()) shell.importFiles(files);
    }

    void unexpected(Throwable problem) {
        shell.problem(problem);
    }

    @Override
    public void close() {
        screen.end();
        shell.close();
        store.close();
    }
}

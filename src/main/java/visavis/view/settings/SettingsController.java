package visavis.view.settings;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import javafx.fxml.FXML;
import javafx.scene.control.ScrollPane;
import visavis.action.LivePeople;
import visavis.model.TieSettings;
import visavis.store.Stores;
import visavis.task.Background;
import visavis.task.Latest;
import visavis.view.common.Screen;
import visavis.view.common.Shell;

/** The Settings screen: reads what is kept and hands it to its parts. */
public final class SettingsController implements Screen {
    private final Stores stores;
    private final LivePeople people;
    private final Latest reading;
    private final Supplier<LocalDate> today;
    private final Shell shell;

    @FXML private ScrollPane settingsScroll;
    @FXML private TiesController tiesController;
    @FXML private CirclesController circlesController;

    public SettingsController(Stores stores, LivePeople people, Background background, Supplier<LocalDate> today, Shell shell) {
        this.stores = stores;
        this.people = people;
        this.reading = background.latest();
        this.today = today;
        this.shell = shell;
    }

    private record Kept(TieSettings settings, Map<String, Long> members) {}

    @Override
    public void refresh() {
        reading.run(this::read, kept -> {
            tiesController.show(kept.settings());
            circlesController.show(kept.settings().circles(), kept.members());
        }, shell::problem);
    }

    private Kept read() {
        var members = people.rows(today.get()).stream().flatMap(person -> person.care().circles().stream()).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new Kept(stores.tieSettings().get(), members);
    }

    @Override
    public void focus() {
        // What scrolls is in the window only once the pane has its skin.
        settingsScroll.applyCss();
        tiesController.focus();
    }
}

package visavis.view.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import visavis.store.Stores;
import visavis.view.common.Fxml;
import visavis.view.common.Screen;
import visavis.view.duplicates.DuplicatesController;
import visavis.view.importing.ImportingController;
import visavis.view.journeys.JourneysController;
import visavis.view.numbers.NumbersController;
import visavis.view.review.ReviewController;
import visavis.view.settings.SettingsController;
import visavis.view.shell.Screens.Place;

/** Which screen is open, which entry of the rail is marked for it, and how one gets from one to another. */
final class Navigation {
    private final Stores stores;
    private final Fxml fxml;
    private final Screens screens;
    private final Map<Place, Toggle> entries = new EnumMap<>(Place.class);
    private final PeoplePlace people;
    private ToggleGroup rail;
    private Place before = Place.PEOPLE;
    private boolean opening;

    Navigation(Stores stores, Fxml fxml) {
        this.stores = stores;
        this.fxml = fxml;
        people = new PeoplePlace(fxml);
        screens = new Screens(Map.of(
                Place.WELCOME, () -> fxml.load(WelcomeController.class),
                Place.PEOPLE, people::make,
                Place.DUPLICATES, this::makeDuplicates,
                Place.REVIEW, this::makeReview,
                Place.JOURNEYS, () -> fxml.load(JourneysController.class),
                Place.IMPORT, this::makeImport,
                Place.SETTINGS, () -> fxml.load(SettingsController.class),
                Place.NUMBERS, this::makeNumbers));
    }

    /** Before anything is opened. */
    void putInto(StackPane content, ToggleGroup entries) {
        screens.putInto(content);
        rail = entries;
        rail.selectedToggleProperty().addListener((toggles, was, now) -> {
            if (now == null) rail.selectToggle(was);
            else if (!opening) follow(now);
        });
    }

    /** The entry of the rail that is marked while the place is open; without one, the mark stays where it is. */
    void mark(Place place, Toggle entry) {
        entries.put(place, entry);
    }

    PeoplePlace people() {
        return people;
    }

    boolean isOpen(Place place) {
        return screens.current() == place;
    }

    Screen open(Place place) {
        opening = true;
        if (entries.containsKey(place)) rail.selectToggle(entries.get(place));
        opening = false;
        return screens.show(place);
    }

    /** The arrow keys mark another entry without pressing it; what is marked is what is shown. */
    private void follow(Toggle entry) {
        if (screens.current() != null && entries.get(screens.current()) != entry && entry instanceof ToggleButton button) button.fireEvent(new ActionEvent());
        if (entry instanceof Node node) node.requestFocus();
    }

    void openPeople() {
        open(home()).focus();
    }

    /** Gives the keyboard to what is open. */
    void focus() {
        screens.focus();
    }

    private Place home() {
        return stores.contacts().isEmpty() ? Place.WELCOME : Place.PEOPLE;
    }

    /** Makes the screen that is seen first. */
    void prepare() {
        screens.make(home());
    }

    void openContact(long id) {
        open(Place.PEOPLE);
        people.select(id);
    }

    /** These people and nobody else; back is where one was. */
    void openOnly(List<Long> ids, String words) {
        var whence = screens.current();
        open(Place.PEOPLE);
        people.only(ids, words, () -> open(whence).focus());
    }

    /** Where there is nobody, the welcome says more than an empty list. @return whether somebody is there, and the place is open */
    boolean openAmongPeople(Place place) {
        if (stores.contacts().isEmpty()) {
            openPeople();
            return false;
        }
        open(place).focus();
        return true;
    }

    /** To be read in passing: leaving it leads back to where one was. */
    void openNumbers() {
        if (!isOpen(Place.NUMBERS)) before = screens.current();
        open(Place.NUMBERS).focus();
    }

    private void back() {
        if (before.isOfPeople()) openAmongPeople(before);
        else open(before).focus();
    }

    ImportingController importing() {
        var importing = (ImportingController) open(Place.IMPORT);
        importing.focus();
        return importing;
    }

    /** What is in view is read again; who loses the last contact, or gets the first one, is led to where that shows. */
    void changed() {
        if (screens.current().isOfPeople() && stores.contacts().isEmpty() != isOpen(Place.WELCOME)) openPeople();
        screens.changed();
        people.changed();
    }

    private Fxml.Loaded<? extends Screen> makeImport() {
        var loaded = fxml.load(ImportingController.class);
        loaded.controller().setOnShowPeople(this::openPeople);
        return loaded;
    }

    private Fxml.Loaded<? extends Screen> makeDuplicates() {
        var loaded = fxml.load(DuplicatesController.class);
        loaded.controller().setOnLeave(this::openPeople);
        return loaded;
    }

    private Fxml.Loaded<? extends Screen> makeReview() {
        var loaded = fxml.load(ReviewController.class);
        loaded.controller().setOnLeave(this::openPeople);
        return loaded;
    }

    private Fxml.Loaded<? extends Screen> makeNumbers() {
        var loaded = fxml.load(NumbersController.class);
        loaded.controller().setOnLeave(this::back);
        return loaded;
    }
}

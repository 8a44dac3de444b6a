package visavis.view.shell;

import java.util.List;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import visavis.view.common.Fxml;
import visavis.view.common.Screen;
import visavis.view.contact.ContactController;
import visavis.view.people.PeopleController;

/** The table of everybody with the card of whoever is chosen beside it: two screens that only meet here. */
final class PeoplePlace {
    private static final Duration SOON = Duration.millis(400);
    private final Fxml fxml;
    private PeopleController people;
    private Fxml.Loaded<ContactController> contact;

    PeoplePlace(Fxml fxml) {
        this.fxml = fxml;
    }

    Fxml.Loaded<? extends Screen> make() {
        var loaded = fxml.load(PeopleController.class);
        people = loaded.controller();
        people.selectedProperty().subscribe(id -> {
            if (id.longValue() != 0 || contact != null) contact().show(id.longValue());
        });
        people.filledProperty().subscribe(filled -> {
            if (filled) loadCardSoon();
        });
        return loaded;
    }

    /** The card is large and nobody is chosen yet: it is made while the user looks at the table, or at the first choice. */
    private void loadCardSoon() {
        var soon = new PauseTransition(SOON);
        soon.setOnFinished(now -> contact());
        soon.play();
    }

    private ContactController contact() {
        if (contact == null) {
            contact = fxml.load(ContactController.class);
            people.detail().getChildren().setAll(contact.node());
        }
        return contact.controller();
    }

    /** Once the table has been made. */
    void select(long id) {
        people.select(id);
    }

    /** The same. */
    void only(List<Long> ids, String words, Runnable back) {
        people.only(ids, words, back);
    }

    void toggleTie() {
        if (contact != null) contact.controller().toggleTie();
    }

    /** Whose card is open; empty for nobody. */
    String name() {
        return contact == null ? "" : contact.controller().name();
    }

    void changed() {
        if (contact != null) contact.controller().refresh();
    }

    void remember() {
        if (people != null) people.remember();
    }
}

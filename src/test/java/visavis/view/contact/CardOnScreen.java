package visavis.view.contact;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.stage.Stage;
import visavis.action.EditContacts;
import visavis.action.LogInteraction;
import visavis.model.Card;
import visavis.model.Contact;
import visavis.model.Email;
import visavis.model.Name;
import visavis.model.Refusal;
import visavis.store.Stores;
import visavis.task.Background;
import visavis.text.Messages;
import visavis.view.common.Dressed;
import visavis.view.common.Fxml;
import visavis.view.common.NotedShell;

/** The contact's card in a window on a store of its own, with Ana and Ben in it and Ana shown. */
final class CardOnScreen implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    final NotedShell shell = new NotedShell();
    final Stores stores;
    final LogInteraction log;
    final EditContacts edit;
    final ShownPerson shown;
    final ContactController controller;
    final long ana, ben;

    CardOnScreen(Stage stage, Path folder) throws Refusal {
        stores = Stores.open(folder.resolve("visavis.db"));
        log = new LogInteraction(stores);
        edit = new EditContacts(stores);
        ana = edit.add(Card.EMPTY.withName(Name.of("Ana", "Diaz")).withEmails(List.of(new Email("work", "ana@example.org"))));
        ben = edit.add(Card.EMPTY.withName(Name.ofFull("Ben Okafor")));
        var messages = new Messages(Locale.ENGLISH);
        shown = new ShownPerson(stores, shell, Background.immediate(), messages, () -> TODAY);
        var dark = new SimpleBooleanProperty();
        Map<Class<?>, Object> controllers = Map.of(ContactController.class, new ContactController(shown, dark, messages, shell),
                ContactHeaderController.class, new ContactHeaderController(shown, messages, shell), ContactTieController.class, new ContactTieController(shown, messages, shell));
        var loaded = new Fxml(messages, controllers::get).load(ContactController.class);
        controller = loaded.controller();
        stores.database().onChange(controller::refresh);
        stage.setScene(Dressed.scene(loaded.node(), 820, 980));
        stage.show();
        shell.window = stage;
        controller.show(ana);
    }

    Contact contact(long id) {
        return stores.contacts().find(id).orElseThrow();
    }

    @Override
    public void close() {
        stores.close();
    }
}

package visavis.view.common;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import visavis.text.Messages;

/** Loads every FXML there is: {@code PeopleController} belongs to {@code people.fxml} in the same package, with the one message bundle. */
public final class Fxml {
    /** Sheets that stay with their screen, because they call things what others call them too. */
    static final Set<String> OWN = Set.of("contact.css", "importing.css", "duplicates.css");
    private final Messages messages;
    private final Function<Class<?>, Object> controllers;

    public Fxml(Messages messages, Function<Class<?>, Object> controllers) {
        this.messages = messages;
        this.controllers = controllers;
    }

    /** What was loaded: what to show, and who drives it. */
    public record Loaded<C>(Parent node, C controller) {}

    /** @throws IllegalStateException when the FXML or its bindings are broken: a fault of ours */
    public <C> Loaded<C> load(Class<C> controller) {
        var name = controller.getSimpleName().replaceFirst("Controller$", "").toLowerCase(Locale.ROOT) + ".fxml";
        var loader = new FXMLLoader(controller.getResource(name), messages.bundle(), null, controllers::apply);
        try {
            Parent node = loader.load();
            handToScene(node);
            Hints.install(node);
            return new Loaded<>(node, loader.getController());
        } catch (IOException broken) {
            throw new IllegalStateException("broken " + name, broken);
        }
    }

    /**
     * JavaFX keeps, for each sheet of a node, a list of all that is below the node, and goes through it for each cell and row that joins: the
     * more rows, the slower each. A scene's own sheets it keeps no such list for.
     */
    private static void handToScene(Parent node) {
        var sheets = node.getStylesheets().stream().filter(sheet -> !OWN.contains(sheet.substring(sheet.lastIndexOf('/') + 1))).toList();
        node.getStylesheets().removeAll(sheets);
        node.sceneProperty().subscribe(scene -> {
            if (scene != null) sheets.stream().filter(sheet -> !scene.getStylesheets().contains(sheet)).forEach(scene.getStylesheets()::add);
        });
    }
}

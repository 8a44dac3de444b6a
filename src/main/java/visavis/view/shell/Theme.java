package visavis.view.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;

/** Light and dark: what the user chose ({@code light}, {@code dark}) or, with {@code system}, what the system has, as it changes. */
public final class Theme {
    public static final String SYSTEM = "system", LIGHT = "light", DARK = "dark";
    private final StringProperty choice, seen;
    private final ReadOnlyBooleanWrapper dark;

    /** @param seen what it was the last time: what it will be, as long as the system cannot be asked */
    public Theme(StringProperty choice, StringProperty seen) {
        this.choice = choice;
        this.seen = seen;
        dark = new ReadOnlyBooleanWrapper((choice.get().equals(SYSTEM) ? seen : choice).get().equals(DARK));
    }

    /** Controls can be made from now on: the first one would have JavaFX put on its own look, unless a look was asked for, if only for none. */
    public static void announce() {
        Application.setUserAgentStylesheet("");
    }

    /** On the screen thread, before there is a window. */
    public void putOn() {
        useSheet(dark.get());
    }

    /** From now on it is as the system is. */
    public void follow() {
        var system = Platform.getPreferences().colorSchemeProperty();
        dark.addListener((now, was, is) -> {
            useSheet(is);
            seen.set(is ? DARK : LIGHT);
        });
        dark.bind(Bindings.createBooleanBinding(() -> choice.get().equals(DARK) || choice.get().equals(SYSTEM) && system.get() == ColorScheme.DARK, choice, system));
    }

    public ReadOnlyBooleanProperty dark() {
        return dark.getReadOnlyProperty();
    }

    /** Marks the scene's root so that our own sheet follows too. */
    public void apply(Scene scene) {
        scene.getStylesheets().addFirst(visavis.view.common.Fxml.class.getResource("app.css").toExternalForm());
        dark.subscribe(now -> {
            scene.getRoot().getStyleClass().remove("dark");
            if (now) scene.getRoot().getStyleClass().add("dark");
        });
    }

    private static void useSheet(boolean dark) {
        Application.setUserAgentStylesheet(dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }
}

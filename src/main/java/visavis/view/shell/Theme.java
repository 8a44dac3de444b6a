package visavis.view.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;

/** Light and dark: what the user chose ({@code light}, {@code dark}) or, with {@code system}, what the system has, as it changes. */
public final class Theme {
    public static final String SYSTEM = "system", LIGHT = "light", DARK = "dark";
    private final BooleanBinding dark;

    public Theme(StringProperty choice) {
        var system = Platform.getPreferences().colorSchemeProperty();
        dark = Bindings.createBooleanBinding(() -> choice.get().equals(DARK) || choice.get().equals(SYSTEM) && system.get() == ColorScheme.DARK, choice, system);
        dark.subscribe(Theme::useSheet);
    }

    public BooleanBinding dark() {
        return dark;
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

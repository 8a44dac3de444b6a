package visavis.view.common;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** A scene that looks as in the window, so that every named colour is there. */
public final class Dressed {
    private Dressed() {}

    public static Scene scene(Parent root, double width, double height) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var scene = new Scene(root, width, height);
        scene.getStylesheets().addFirst(Dressed.class.getResource("app.css").toExternalForm());
        return scene;
    }
}

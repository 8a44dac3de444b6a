package visavis.view.shell;

import java.util.stream.Stream;

import javafx.beans.property.StringProperty;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Remembers where the window was, and puts it back where a screen still is. */
final class WindowPlace {
    /** Below the least, words are cut off. */
    private static final double WIDTH = 1280, HEIGHT = 800, LEAST_WIDTH = 1100, LEAST_HEIGHT = 600;
    private final StringProperty choice;

    WindowPlace(StringProperty choice) {
        this.choice = choice;
    }

    void restore(Stage stage) {
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        var numbers = numbers();
        if (numbers.length != 5) return;
        if (Screen.getScreensForRectangle(numbers[0], numbers[1], numbers[2], numbers[3]).isEmpty()) return;
        stage.setX(numbers[0]);
        stage.setY(numbers[1]);
        stage.setWidth(Math.max(stage.getMinWidth(), numbers[2]));
        stage.setHeight(Math.max(stage.getMinHeight(), numbers[3]));
        stage.setMaximized(numbers[4] == 1);
    }

    void remember(Stage stage) {
        if (stage.isIconified()) return;
        var full = stage.isMaximized() && numbers().length == 5;
        var before = numbers();
        choice.set(full ? "%.0f %.0f %.0f %.0f 1".formatted(before[0], before[1], before[2], before[3])
                : "%.0f %.0f %.0f %.0f %d".formatted(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized() ? 1 : 0));
    }

    private double[] numbers() {
        try {
            return Stream.of(choice.get().split(" ")).filter(part -> !part.isEmpty()).mapToDouble(Double::parseDouble).toArray();
        } catch (NumberFormatException tampered) {
            return new double[0];
        }
    }
}

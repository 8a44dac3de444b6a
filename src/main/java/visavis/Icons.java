package visavis;

import java.util.stream.IntStream;

import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The program's icon where the system shows its windows. */
final class Icons {
    private static final int[] SIZES = {16, 32, 48, 64, 128, 256};

    private Icons() {}

    static void giveTo(Stage stage) {
        stage.getIcons().setAll(IntStream.of(SIZES).mapToObj(size -> new Image(Icons.class.getResourceAsStream("icon/visavis-" + size + ".png"))).toList());
    }
}

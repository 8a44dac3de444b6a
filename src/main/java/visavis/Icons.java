package visavis;

import java.util.List;
import java.util.stream.IntStream;

import javafx.scene.image.Image;

/** The program's icon where the system shows its windows. */
final class Icons {
    private static final int[] SIZES = {16, 32, 48, 64, 128, 256};

    private Icons() {}

    /** On any thread. */
    static List<Image> all() {
        return IntStream.of(SIZES).mapToObj(size -> new Image(Icons.class.getResourceAsStream("icon/visavis-" + size + ".png"))).toList();
    }
}

package visavis.view.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files may be dropped anywhere on the window; it shows that it would take them. */
final class FileDrop {
    private static final PseudoClass TAKES = PseudoClass.getPseudoClass("takes-files");

    private FileDrop() {}

    static void install(Node target, Consumer<List<Path>> take) {
        target.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (!drag.getDragboard().hasFiles()) return;
            drag.acceptTransferModes(TransferMode.COPY);
            target.pseudoClassStateChanged(TAKES, true);
        });
        target.addEventHandler(DragEvent.DRAG_EXITED, drag -> target.pseudoClassStateChanged(TAKES, false));
        target.addEventHandler(DragEvent.DRAG_DROPPED, drag -> {
            if (!drag.getDragboard().hasFiles()) return;
            drag.setDropCompleted(true);
            take.accept(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
        });
    }
}

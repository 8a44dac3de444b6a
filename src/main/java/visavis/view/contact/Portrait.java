package visavis.view.contact;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.shape.Circle;
import javafx.stage.FileChooser;
import visavis.text.Messages;

/** The face, or initials where there is none, in a circle. A click or a dropped file sets the photo, the context menu takes it away. */
public final class Portrait extends Button {
    private static final double SIZE = 72;
    private static final PseudoClass TAKES = PseudoClass.getPseudoClass("takes-files");
    private final ImageView picture = new ImageView();
    private Messages messages;
    private Consumer<Path> set;

    public Portrait() {
        getStyleClass().setAll("portrait");
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        picture.setFitWidth(SIZE);
        picture.setFitHeight(SIZE);
        picture.setClip(new Circle(SIZE / 2, SIZE / 2, SIZE / 2));
        setOnDragOver(this::over);
        setOnDragExited(drag -> pseudoClassStateChanged(TAKES, false));
        setOnDragDropped(this::drop);
    }

    /** @param change is handed an image file, or {@code null} to take the photo away */
    void wire(Messages words, Consumer<Path> change) {
        messages = words;
        set = change;
        setTooltip(new Tooltip(words.get("contact.photo.tip")));
        setOnAction(click -> choose());
        var remove = new MenuItem(words.get("contact.photo.remove"));
        remove.setOnAction(click -> change.accept(null));
        var choose = new MenuItem(words.get("contact.photo.choose"));
        choose.setOnAction(click -> choose());
        setContextMenu(new ContextMenu(choose, remove));
        remove.visibleProperty().bind(picture.imageProperty().isNotNull());
    }

    /** @param image {@code null} for none */
    void show(String name, Image image) {
        setText(initials(name));
        setAccessibleText(messages.get("contact.photo.of", name));
        picture.setImage(image);
        if (image != null) picture.setViewport(middle(image));
        setGraphic(image == null ? null : picture);
        setContentDisplay(image == null ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
    }

    /** First letters of the first and the last word. */
    static String initials(String name) {
        var words = Stream.of(name.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) return "";
        var chosen = words.size() == 1 ? words : Stream.of(words.getFirst(), words.getLast()).toList();
        return chosen.stream().map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase()).collect(Collectors.joining());
    }

    private static Rectangle2D middle(Image image) {
        double side = Math.min(image.getWidth(), image.getHeight());
        return new Rectangle2D((image.getWidth() - side) / 2, (image.getHeight() - side) / 2, side, side);
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.get("contact.photo.choose"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.get("contact.photo.files"), "*.jpg", "*.jpeg", "*.png", "*.gif", "*.bmp", "*.tif", "*.tiff"));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) set.accept(chosen.toPath());
    }

    private void over(DragEvent drag) {
        if (!drag.getDragboard().hasFiles()) return;
        drag.acceptTransferModes(TransferMode.COPY);
        pseudoClassStateChanged(TAKES, true);
        drag.consume();
    }

    /** Consumed, because a file dropped anywhere else is imported. */
    private void drop(DragEvent drag) {
        if (!drag.getDragboard().hasFiles()) return;
        set.accept(drag.getDragboard().getFiles().getFirst().toPath());
        drag.setDropCompleted(true);
        drag.consume();
    }
}

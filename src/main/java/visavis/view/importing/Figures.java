package visavis.view.importing;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import visavis.model.ImportCounts;

/** An import's promise as an equation: rows read = added + updated + unchanged + skipped + failed. */
final class Figures extends FlowPane {
    private final ImportWords words;

    /** @param total the key of what the sum counts; {@code updates} whether anything of this kind can be updated at all */
    Figures(ImportCounts counts, String total, boolean updates, ImportWords words) {
        this.words = words;
        getStyleClass().add("figures");
        setAlignment(Pos.BASELINE_LEFT);
        figure(counts.sum(), total);
        term("import.figure.equals", counts.added(), "import.figure.added");
        if (updates) term("import.figure.plus", counts.updated(), "import.figure.updated");
        term("import.figure.plus", counts.unchanged(), "import.figure.unchanged");
        term("import.figure.plus", counts.skipped(), "import.figure.skipped");
        term("import.figure.plus", counts.failed(), "import.figure.failed");
    }

    private void term(String sign, int count, String key) {
        var label = new Label(words.get(sign));
        label.getStyleClass().add("figure-sign");
        getChildren().add(label);
        figure(count, key);
    }

    private void figure(int count, String key) {
        var number = new Label(words.get("import.figure", count));
        number.getStyleClass().add("figure-number");
        var name = new Label(words.get(key, count));
        name.getStyleClass().add("caption");
        var figure = new VBox(number, name);
        figure.getStyleClass().add("figure");
        if (count == 0) figure.getStyleClass().add("nothing");
        getChildren().add(figure);
    }
}

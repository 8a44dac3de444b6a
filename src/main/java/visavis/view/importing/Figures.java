package visavis.view.importing;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import visavis.model.ImportCounts;

/** An import's promise as an equation: rows read = added + updated + unchanged + skipped + failed. */
final class Figures extends FlowPane {
    private final ImportWords words;

    private Figures(int sum, String total, ImportWords words) {
        this.words = words;
        getStyleClass().add("figures");
        setRowValignment(VPos.BASELINE);
        figure(sum, total);
    }

    /** The rows of a contact list. */
    static Figures ofContacts(ImportCounts counts, ImportWords words) {
        var figures = new Figures(counts.sum(), "import.figure.rows", words);
        figures.term("import.figure.equals", counts.added(), "import.figure.added");
        figures.term("import.figure.plus", counts.updated(), "import.figure.updated");
        figures.rest(counts);
        return figures;
    }

    /** The rows of a history; what happened is never updated. */
    static Figures ofInteractions(ImportCounts counts, ImportWords words) {
        var figures = new Figures(counts.sum(), "import.figure.rows", words);
        figures.term("import.figure.equals", counts.added(), "import.figure.added");
        figures.rest(counts);
        return figures;
    }

    /** The people met on the way through a history: rows are skipped or fail, people do not. */
    static Figures ofPeopleMet(ImportCounts counts, ImportWords words) {
        var figures = new Figures(counts.sum(), "import.figure.people", words);
        figures.term("import.figure.equals", counts.added(), "import.figure.added");
        figures.term("import.figure.plus", counts.updated(), "import.figure.updated");
        figures.term("import.figure.plus", counts.unchanged(), "import.figure.unchanged");
        return figures;
    }

    private void rest(ImportCounts counts) {
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

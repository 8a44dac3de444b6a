package visavis.view.importing;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import visavis.model.ImportReport;
import visavis.view.common.Icon;

/** What became of one file: the figures, the rows that brought nobody, and the way back. */
final class ReportCard extends VBox {
    private final ImportReport report;
    private final ImportWords words;
    private final Label state = new Label();
    private final Button undo;
    private final HBox problems = new HBox();

    ReportCard(ImportReport report, ImportWords words, Runnable undoImport) {
        this.report = report;
        this.words = words;
        undo = button("import.result.undo", "fth-corner-up-left", undoImport);
        undo.getStyleClass().add("undo");
        getStyleClass().add("report");
        setAccessibleText(words.aloud(report));
        getChildren().add(heading());
        addFigures();
        if (!report.problems().isEmpty()) addProblems();
    }

    ImportReport report() {
        return report;
    }

    /** Says that the import no longer stands. */
    void markUndone() {
        undo.setDisable(true);
        state.setText(words.get("import.state.undone"));
        state.setVisible(true);
        if (!getStyleClass().contains("undone")) getStyleClass().add("undone");
    }

    boolean isUndone() {
        return state.isVisible();
    }

    /** Offers to write the rows that brought nobody to a table, to be mended. */
    void offerSaving(Runnable save) {
        var button = button("import.problem.save", "fth-download", save);
        button.getStyleClass().add("save");
        problems.getChildren().add(button);
    }

    /** Says that the columns are what the user once said, and offers to forget it. */
    void sayRemembered(Runnable forget) {
        var sentence = new Label(words.get("import.map.remembered"), new Icon("fth-clock"));
        var button = button("import.map.forget", "fth-x", forget);
        button.getStyleClass().addAll("flat", "forget");
        var line = new HBox(sentence, button);
        line.getStyleClass().add("report-heading");
        getChildren().add(1, line);
    }

    private HBox heading() {
        var file = new Label(report.file(), new Icon("fth-file-text"));
        file.getStyleClass().add("file");
        var format = new Label(words.format(report.format()));
        format.getStyleClass().add("caption");
        state.getStyleClass().add("chip");
        state.setVisible(false);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var heading = new HBox(file, format, state, gap, undo);
        heading.getStyleClass().add("report-heading");
        return heading;
    }

    /** A history's rows are interactions, and the people met on the way come second. */
    private void addFigures() {
        if (report.interactions().sum() == 0) {
            getChildren().add(Figures.ofContacts(report.contacts(), words));
            return;
        }
        addFigures("import.result.interactions", Figures.ofInteractions(report.interactions(), words));
        if (report.contacts().sum() > 0) addFigures("import.result.people", Figures.ofPeopleMet(report.contacts(), words));
    }

    private void addFigures(String title, Figures figures) {
        getChildren().addAll(section(words.get(title)), figures);
    }

    private void addProblems() {
        var table = new ProblemTable(report.problems(), words);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var copy = button("import.problem.copy", "fth-copy", table::copyAll);
        copy.getStyleClass().add("copy");
        problems.getChildren().addAll(section(words.problems(report)), gap, copy);
        problems.getStyleClass().add("report-heading");
        getChildren().addAll(problems, table);
    }

    private static Label section(String title) {
        var label = new Label(title);
        label.getStyleClass().add("section");
        return label;
    }

    private Button button(String key, String icon, Runnable action) {
        var button = new Button(words.get(key), new Icon(icon));
        button.getStyleClass().add("small");
        button.setOnAction(pressed -> action.run());
        return button;
    }
}

package visavis.view.importing;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import visavis.model.Mapping;

/** What a column holds, to be chosen from groups of meanings, by arrow keys or by typing a part of the name. */
final class MeaningBox extends ComboBox<String> {
    private final ImportWords words;

    MeaningBox(String column, String meaning, ImportWords words) {
        this.words = words;
        getStyleClass().add("meaning-box");
        setAccessibleText(words.get("import.map.meaning-of", column));
        setVisibleRowCount(14);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(String value) {
                return value == null ? "" : words.meaning(value);
            }

            @Override
            public String fromString(String text) {
                return null;
            }
        });
        getItems().setAll(Mapping.MEANINGS);
        setCellFactory(list -> new Choice());
        setValue(meaning);
        new TypeAhead<>(this, words::meaning).install();
    }

    /** The first of a group has the group's name above it. */
    private final class Choice extends ListCell<String> {
        private final Label group = new Label();
        private final Label name = new Label();
        private final VBox both = new VBox(group, name);

        Choice() {
            group.getStyleClass().add("group");
            group.managedProperty().bind(group.visibleProperty());
        }

        @Override
        protected void updateItem(String meaning, boolean empty) {
            super.updateItem(meaning, empty);
            setText(null);
            setGraphic(empty || meaning == null ? null : both);
            if (empty || meaning == null) return;
            group.setVisible(MeaningGroup.of(meaning).first().equals(meaning));
            group.setText(words.get(MeaningGroup.of(meaning).key()));
            name.setText(words.meaning(meaning));
        }
    }
}

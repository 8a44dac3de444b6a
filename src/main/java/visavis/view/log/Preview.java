package visavis.view.log;

import java.time.LocalDate;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import visavis.action.quicklog.Mention;
import visavis.action.quicklog.QuickLogEntry;
import visavis.view.common.ChannelIcon;

/** What was understood of the line, piece by piece: how, what, with whom, when, how long, where. */
public final class Preview extends FlowPane {
    public Preview() {
        getStyleClass().add("preview");
    }

    void show(QuickLogEntry entry, LocalDate today, QuickLogWords words) {
        getChildren().clear();
        if (entry.channel() != null) {
            var how = words.get("quicklog.channel." + entry.direction().code(), words.get("channel." + entry.channel().code()));
            piece(how, ChannelIcon.of(entry.channel()), "how");
        }
        if (!entry.title().isEmpty()) piece(entry.title(), new FontIcon("fth-edit-3"), "what");
        entry.mentions().forEach(mention -> person(mention, words));
        piece(words.when(entry, today), new FontIcon("fth-calendar"), "when");
        if (entry.minutes() != null) piece(words.minutes(entry.minutes()), new FontIcon("fth-clock"), "length");
        if (!entry.place().isEmpty()) piece(entry.place(), new FontIcon("fth-map-pin"), "where");
        if (!entry.note().isEmpty()) piece(entry.note(), new FontIcon("fth-file-text"), "note");
        setAccessibleText(words.aloud(entry, today));
    }

    private void person(Mention mention, QuickLogWords words) {
        if (mention instanceof Mention.Known known) piece(known.name(), new FontIcon("fth-user-check"), "person");
        else if (!mention.text().isEmpty()) piece(words.get("quicklog.unclear", mention.text()), new FontIcon("fth-user"), "unclear");
    }

    private void piece(String text, Node icon, String styleClass) {
        var piece = new Label(text, icon);
        piece.getStyleClass().addAll("piece", styleClass);
        getChildren().add(piece);
    }
}

package visavis.view.log;

import java.time.LocalDate;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import visavis.action.quicklog.Mention;
import visavis.action.quicklog.QuickLogEntry;
import visavis.view.common.ChannelIcon;
import visavis.view.common.Icon;

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
        if (!entry.title().isEmpty()) piece(entry.title(), new Icon("fth-edit-3"), "what");
        entry.mentions().forEach(mention -> person(mention, words));
        piece(words.when(entry, today), new Icon("fth-calendar"), "when");
        if (entry.minutes() != null) piece(words.minutes(entry.minutes()), new Icon("fth-clock"), "length");
        if (!entry.place().isEmpty()) piece(entry.place(), new Icon("fth-map-pin"), "where");
        if (!entry.note().isEmpty()) piece(entry.note(), new Icon("fth-file-text"), "note");
        setAccessibleText(words.aloud(entry, today));
    }

    private void person(Mention mention, QuickLogWords words) {
        if (mention instanceof Mention.Known known) piece(known.name(), new Icon("fth-user-check"), "person");
        else if (!mention.text().isEmpty()) piece(words.get("quicklog.unclear", mention.text()), new Icon("fth-user"), "unclear");
    }

    private void piece(String text, Node icon, String styleClass) {
        var piece = new Label(text, icon);
        piece.getStyleClass().addAll("piece", styleClass);
        getChildren().add(piece);
    }
}

package visavis.view.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import visavis.model.Contact;
import visavis.model.Field;
import visavis.model.PersonRow;
import visavis.model.StageDays;
import visavis.model.StrengthBand;
import visavis.model.Suggestion;
import visavis.text.Dates;
import visavis.text.FieldText;
import visavis.text.Messages;
import visavis.text.Platforms;
import visavis.view.chart.StageSparkline;
import visavis.view.common.Ago;
import visavis.view.common.StageBar;

/** The card of the person who is asked about: who it is, and what speaks for the tie. */
public final class ReviewCardController {
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");
    private final Messages messages;
    private final Supplier<LocalDate> today;
    private final Ago ago;
    private final Why why;
    private final FieldText words;
    private final StageSparkline sparkline;

    @FXML private Node reviewCard;
    @FXML private Label name, work, place, met, last, stage, since, band, reason;
    @FXML private HBox journey;
    @FXML private StageBar stageBar;
    @FXML private ProgressBar strength;

    public ReviewCardController(Messages messages, Supplier<LocalDate> today, ObservableBooleanValue dark) {
        this.messages = messages;
        this.today = today;
        this.ago = new Ago(messages);
        this.why = new Why(messages);
        this.words = new FieldText(messages);
        this.sparkline = new StageSparkline(messages, dark);
    }

    @FXML
    private void initialize() {
        journey.getChildren().addFirst(sparkline);
    }

    /** @param contact what more is known; {@code null} while it is being read, and then only the row's own words are shown */
    void show(PersonRow person, Contact contact) {
        name.setText(person.name());
        show(work, work(person, contact == null ? "" : contact.card().title()));
        show(place, person.place());
        met.setText(begun(met(person, contact)));
        last.setText(begun(last(person)));
        stageBar.setStage(person.stage());
        stage.setText(messages.name(person.stage()));
        show(person.reached());
        show(person.signs().strength(), person.signs().suggested());
        reason.setText(why.of(person));
        reviewCard.setAccessibleText(String.join(". ", List.of(name.getText(), work.getText(), place.getText(), band.getText(), reason.getText(), last.getText(), sparkline.getAccessibleText())));
    }

    private void show(StageDays reached) {
        sparkline.show(reached, today.get());
        show(since, reached.isEmpty() ? "" : messages.get("review.journey.since", new Dates(messages).format("journey.month", LocalDate.ofEpochDay(reached.firstDay()))));
    }

    private void show(double score, Suggestion suggested) {
        strength.setProgress(score / 100);
        band.setText(messages.name(StrengthBand.of(score)));
        for (var node : List.of(strength, band)) node.pseudoClassStateChanged(STRONG, suggested == Suggestion.STRONG);
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
    }

    private String work(PersonRow person, String title) {
        var where = person.organization().equals(person.name()) ? "" : person.organization();
        return title.isEmpty() || where.isEmpty() ? title + where : messages.get("review.work", title, where);
    }

    private String met(PersonRow person, Contact contact) {
        var known = contact == null ? new Platforms(messages).name(person.origin()) : String.join("", words.lines(Field.ORIGIN, contact));
        return known.isEmpty() ? messages.get("review.met.unknown") : known;
    }

    /** With a capital letter, whatever it begins with: it stands alone. */
    private static String begun(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String last(PersonRow person) {
        if (person.interactions() == 0) return messages.get("review.last.never");
        if (person.lastContact() == null) return messages.get("review.last.reactions", person.interactions());
        return messages.get("review.last", ago.text(person.lastContact(), today.get()), person.interactions());
    }
}

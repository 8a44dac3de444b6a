package visavis.view.people;

import java.time.LocalDate;
import java.util.function.Supplier;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import visavis.model.Balance;
import visavis.model.Due;
import visavis.model.PersonRow;
import visavis.model.Tie;
import visavis.text.Messages;
import visavis.text.TieText;
import visavis.view.chart.StageSparkline;
import visavis.view.common.Ago;
import visavis.view.common.StageBar;

/** What the cells of the People table show of somebody, and say where a shape shows it. */
final class PeopleCells {
    /** As wide as a digit, so that numbers stand under each other. */
    private static final String DIGIT_SPACE = "\u2007";
    /** In a narrower column the steps stand alone. */
    private static final double STAGE_IN_WORDS = 148;
    private final Messages messages;
    private final Supplier<LocalDate> today;
    private final ObservableBooleanValue dark;
    private final Ago ago;

    PeopleCells(Messages messages, Supplier<LocalDate> today, ObservableBooleanValue dark) {
        this.messages = messages;
        this.today = today;
        this.dark = dark;
        this.ago = new Ago(messages);
    }

    void name(PersonCell cell, PersonRow person) {
        cell.setText(person.name());
        cell.setBold(person.tie() == Tie.STRONG);
    }

    void tie(PersonCell cell, PersonRow person) {
        boolean strong = person.tie() == Tie.STRONG;
        cell.setText((strong ? "\u25cf  " : "\u25cb  ") + messages.name(person.tie()));
        cell.setBold(strong);
    }

    void strength(PersonCell cell, PersonRow person) {
        if (person.interactions() == 0) {
            cell.clear();
            return;
        }
        var bar = cell.getGraphic() instanceof StrengthBar present ? present : show(cell, new StrengthBar());
        bar.setStrength(person.signs().strength());
        var number = Integer.toString(TieText.points(person.signs().strength()));
        cell.setText(DIGIT_SPACE.repeat(3 - number.length()) + number);
        cell.setContentDisplay(ContentDisplay.RIGHT);
        cell.setAccessibleText(messages.get("people.strength.aloud", number));
    }

    void stage(PersonCell cell, PersonRow person) {
        var bar = cell.getGraphic() instanceof StageBar present ? present : show(cell, new StageBar());
        bar.setStage(person.stage());
        cell.setText(messages.name(person.stage()));
        cell.setAccessibleText(cell.getText());
        cell.showTextFrom(STAGE_IN_WORDS);
    }

    void journey(PersonCell cell, PersonRow person) {
        var line = cell.getGraphic() instanceof StageSparkline present ? present : show(cell, new StageSparkline(messages, dark));
        line.show(person.reached(), today.get());
        cell.setAccessibleText(line.getAccessibleText());
    }

    void last(PersonCell cell, PersonRow person) {
        cell.setText(ago.text(person.lastContact(), today.get()));
    }

    void due(PersonCell cell, PersonRow person) {
        cell.setText(DueWords.of(messages, person.signs()));
        cell.setBold(person.signs().due() == Due.OVERDUE);
        cell.setMuted(person.signs().due() == Due.NO);
    }

    void fading(PersonCell cell, PersonRow person) {
        var signs = person.signs();
        if (signs.band() == null) {
            cell.clear();
            return;
        }
        var bar = cell.getGraphic() instanceof RiskBar present ? present : show(cell, new RiskBar());
        bar.setBand(signs.band());
        var risk = messages.name(signs.band());
        cell.setText(signs.fading() ? messages.get("people.fading") : risk);
        cell.setAccessibleText(messages.get(signs.fading() ? "people.fading.aloud" : "people.fading.risk-aloud", risk));
        cell.setBold(signs.fading());
    }

    void balance(PersonCell cell, PersonRow person) {
        var signs = person.signs();
        if (signs.given() + signs.received() == 0) {
            cell.clear();
            return;
        }
        var bar = cell.getGraphic() instanceof BalanceBar present ? present : show(cell, new BalanceBar());
        bar.setBalance(signs.given(), signs.received());
        var balance = signs.balance();
        cell.setText(balance == Balance.EVEN ? "" : messages.name(balance));
        long mine = Math.round(100 * signs.given() / (signs.given() + signs.received()));
        cell.setAccessibleText(messages.get("people.balance.aloud", messages.name(balance), mine, 100 - mine));
    }

    void interactions(PersonCell cell, PersonRow person) {
        cell.setText(person.interactions() == 0 ? "" : Integer.toString(person.interactions()));
    }

    private static <N extends Node> N show(PersonCell cell, N node) {
        cell.setGraphic(node);
        return node;
    }
}

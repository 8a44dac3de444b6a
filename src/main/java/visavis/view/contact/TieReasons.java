package visavis.view.contact;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import visavis.insight.TieExplanation;
import visavis.insight.TieStrength;
import visavis.model.Balance;
import visavis.model.Channel;
import visavis.text.Messages;
import visavis.text.TieReasonsText;
import visavis.view.common.ChannelIcon;

/** The reckoning behind a strength: a line for each part with what it counts on the right, then when contact was, and what would change it. */
public final class TieReasons extends GridPane {
    private static final int NAME = 0, VALUE = 1, NUMBER = 2;
    /** What a whole bar stands for at least, a call of today, so that parts that have all but gone look it. */
    private static final double WHOLE_BAR = 1;
    private Messages messages;
    private TieReasonsText text;
    private int row;

    public TieReasons() {
        getStyleClass().add("reasons-of-tie");
        var middle = new ColumnConstraints();
        middle.setHgrow(Priority.ALWAYS);
        var number = column();
        number.setHalignment(HPos.RIGHT);
        getColumnConstraints().setAll(column(), middle, number);
    }

    void wire(Messages words) {
        messages = words;
        text = new TieReasonsText(words);
    }

    void show(Known known) {
        var tie = known.person().tie();
        getChildren().clear();
        row = 0;
        counts(tie);
        factors(tie.strength());
        facts(known, tie);
        changes(known, tie);
    }

    private void counts(TieExplanation tie) {
        var parts = tie.strength().parts();
        double most = parts.values().stream().mapToDouble(Double::doubleValue).reduce(WHOLE_BAR, Math::max);
        heading("contact.why.parts");
        whole(label(text.legend(tie), "caption"));
        parts.entrySet().stream().sorted((one, other) -> Double.compare(other.getValue(), one.getValue())).forEach(part -> part(part.getKey(), part.getValue(), most));
    }

    private void part(Channel channel, double part, double most) {
        var name = label(messages.name(channel), "part-name");
        name.setGraphic(ChannelIcon.of(channel));
        var bar = new ShareBar();
        bar.getStyleClass().add("lane-" + channel.lane().code());
        bar.show(part / most, messages.get("contact.why.part.aloud", messages.name(channel), text.part(part)));
        line(name, bar, text.part(part));
    }

    private void factors(TieStrength strength) {
        line(name("contact.why.balance"), balance(strength), text.factor(strength.reciprocity()));
        line(name("contact.why.channels"), label(text.channels(strength), "value"), text.factor(strength.multiplexity()));
        line(name("contact.why.regularity"), label(text.regularity(strength), "value"), text.factor(strength.regularity()));
        add(new Separator(), NAME, row++, 3, 1);
        var sum = label(text.sum(strength), "sum");
        add(name("contact.why.sum"), NAME, row);
        add(sum, VALUE, row++, 2, 1);
        setHalignment(sum, HPos.RIGHT);
    }

    private Node balance(TieStrength strength) {
        var words = label(text.balance(strength), "value");
        if (strength.given() + strength.received() < Balance.ENOUGH) return words;
        var bar = new BalanceBar(strength.given(), strength.received(), words.getText());
        HBox.setHgrow(bar, Priority.ALWAYS);
        var both = new HBox(side("contact.why.balance.me"), bar, side("contact.why.balance.them"));
        both.getStyleClass().add("both-sides");
        var balance = new VBox(both, words);
        balance.getStyleClass().add("balance");
        return balance;
    }

    private void facts(Known known, TieExplanation tie) {
        heading("contact.why.facts");
        fact("contact.why.days", text.contactDays(tie.strength()));
        fact("contact.why.last", text.last(tie.rhythm()));
        fact("contact.why.rhythm", text.rhythm(tie.rhythm()));
        fact("contact.field.cadence", text.cadence(known.contact(), tie));
    }

    private void fact(String key, String value) {
        add(name(key), NAME, row);
        add(label(value, "value"), VALUE, row++, 2, 1);
    }

    private void changes(Known known, TieExplanation tie) {
        var sentences = text.changes(known.contact(), tie);
        if (sentences.isEmpty()) return;
        heading("contact.why.change");
        sentences.forEach(sentence -> whole(label(sentence, "value")));
    }

    private void heading(String key) {
        var heading = label(messages.get(key), "part-title");
        if (row > 0) heading.getStyleClass().add("further");
        whole(heading);
    }

    private void line(Node name, Node value, String number) {
        add(name, NAME, row);
        add(value, VALUE, row);
        var counts = label(number, "number");
        setValignment(counts, VPos.TOP);
        add(counts, NUMBER, row++);
    }

    private void whole(Label label) {
        add(label, NAME, row++, 3, 1);
    }

    private Label name(String key) {
        var name = label(messages.get(key), "part-name");
        setValignment(name, VPos.TOP);
        return name;
    }

    private Label side(String key) {
        var label = label(messages.get(key), "caption");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private static ColumnConstraints column() {
        var column = new ColumnConstraints();
        column.setMinWidth(Region.USE_PREF_SIZE);
        return column;
    }
}

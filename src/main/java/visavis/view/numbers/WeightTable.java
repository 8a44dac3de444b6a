package visavis.view.numbers;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Stream;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import visavis.insight.Evidence;
import visavis.model.Channel;
import visavis.text.Messages;
import visavis.view.common.ChannelIcon;

/** What one event of each channel weighs, the richest first. */
final class WeightTable extends GridPane {
    private static final double HEAVIEST = Stream.of(Channel.values()).mapToDouble(Evidence::weight).max().orElseThrow();

    WeightTable(Messages messages) {
        getStyleClass().add("weights");
        setId("weights");
        getColumnConstraints().setAll(new ColumnConstraints(160), new ColumnConstraints(40), new ColumnConstraints());
        var number = NumberFormat.getNumberInstance(Locale.ENGLISH);
        number.setMinimumFractionDigits(2);
        for (var channel : Stream.of(Channel.values()).sorted((one, other) -> other.compareTo(one)).toList()) row(channel, number.format(Evidence.weight(channel)), messages);
    }

    private void row(Channel channel, String weight, Messages messages) {
        var name = new Label(messages.name(channel), ChannelIcon.of(channel));
        var number = new Label(weight);
        number.getStyleClass().add("number");
        number.setMaxWidth(Double.MAX_VALUE);
        var bar = new ProgressBar(Evidence.weight(channel) / HEAVIEST);
        bar.setAccessibleText(messages.get("numbers.weight.aloud", name.getText(), weight));
        addRow(getRowCount(), name, number, bar);
    }
}

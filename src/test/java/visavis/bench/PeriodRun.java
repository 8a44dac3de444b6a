package visavis.bench;

import static visavis.bench.DrivenWindow.onScreen;
import static visavis.bench.DrivenWindow.painted;
import static visavis.bench.DrivenWindow.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import visavis.action.ReadPortfolio;
import visavis.insight.FlowSplit;
import visavis.settings.Settings;
import visavis.store.Stores;
import visavis.task.Background;
import visavis.text.Messages;
import visavis.view.chart.ChartView;
import visavis.view.common.Dressed;
import visavis.view.common.Fxml;
import visavis.view.common.NotedShell;
import visavis.view.journeys.ChartKind;
import visavis.view.journeys.JourneysController;
import visavis.view.journeys.Span;

/**
 * Shows the Journeys screen on a large store and changes the period of each chart to and fro, so that nothing is left of the period before: from
 * the choice to the frame after the chart is painted, and the longest wait between two frames from then until half a second later, in which the
 * screen thread was held. Of the two periods the one that takes longer counts.
 */
public final class PeriodRun {
    private static final int CHANGES = 14, UNTIMED = 4;
    private static final List<Span> PERIODS = List.of(Span.EVER, Span.TWELVE_MONTHS);
    private static Stage stage;

    private PeriodRun() {}

    public static void main(String[] arguments) throws Exception {
        var store = Path.of(arguments[0]);
        Platform.startup(() -> {});
        try (var stores = Stores.open(store)) {
            onScreen(() -> open(stores, new Settings(store.resolveSibling("none.properties"))));
            painted(() -> view().getChart() != null);
            for (var kind : ChartKind.values()) measure(kind, null);
            for (var by : FlowSplit.By.values()) measure(ChartKind.FLOW, by);
        }
        Platform.exit();
    }

    private static void open(Stores stores, Settings settings) {
        var loaded = new Fxml(new Messages(Locale.ENGLISH), type -> new JourneysController(new ReadPortfolio(stores), settings, Background.threads(), new Messages(Locale.ENGLISH), LocalDate::now,
                new SimpleBooleanProperty(), new NotedShell())).load(JourneysController.class);
        stage = new Stage();
        stage.setScene(Dressed.scene(loaded.node(), 1280, 800));
        stage.show();
        loaded.controller().refresh();
    }

    private static void measure(ChartKind kind, FlowSplit.By by) throws Exception {
        var toggle = PeriodRun.<ToggleButton>node(kind.code());
        if (!toggle.isSelected()) changed(() -> toggle.setSelected(true));
        if (kind == ChartKind.FLOW && PeriodRun.<ComboBox<FlowSplit.By>>node("split").getValue() != by) changed(() -> PeriodRun.<ComboBox<FlowSplit.By>>node("split").setValue(by));
        var first = new Times();
        var second = new Times();
        var waits = new Times();
        for (int change = 0; change < CHANGES; change++) {
            var next = PERIODS.get(PeriodRun.<ComboBox<Span>>node("span").getValue() == PERIODS.getFirst() ? 1 : 0);
            var gaps = FrameGaps.begin();
            double time = changed(() -> PeriodRun.<ComboBox<Span>>node("span").setValue(next));
            Thread.sleep(500);
            double wait = gaps.end().largest();
            if (change < UNTIMED) continue;
            (next == PERIODS.getFirst() ? first : second).add(time);
            waits.add(wait);
        }
        report("another period of everybody: " + kind.code() + (by == null ? "" : " by " + by.code()), Math.max(first.median(), second.median()), "ms", 200.0);
        report("  the largest", Math.max(first.largest(), second.largest()));
        report("  longest wait between two frames, median", waits.median(), "ms", 50.0);
    }

    /** Milliseconds from the beginning of what is done to the frame after the chart it brings. */
    private static double changed(Runnable work) throws Exception {
        var before = view().getChart();
        var start = new long[1];
        onScreen(() -> {
            start[0] = System.nanoTime();
            work.run();
        });
        return (painted(() -> view().getChart() != before) - start[0]) / 1e6;
    }

    private static ChartView view() {
        return node("view");
    }

    @SuppressWarnings("unchecked")
    private static <T extends Node> T node(String id) {
        return (T) stage.getScene().lookup("#" + id);
    }
}

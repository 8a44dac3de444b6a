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
import javafx.scene.control.DatePicker;
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
    private static final int CHANGES = 12, UNTIMED = 4;
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
            changed(() -> PeriodRun.<ComboBox<FlowSplit.By>>node("split").setValue(null));
            for (var kind : ChartKind.values()) measureOwnDays(kind);
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
        choose(kind);
        var split = PeriodRun.<ComboBox<FlowSplit.By>>node("split");
        if (kind == ChartKind.FLOW && split.getValue() != by) changed(() -> split.setValue(by));
        var span = PeriodRun.<ComboBox<Span>>node("span");
        if (span.getValue() != Span.TWELVE_MONTHS) changed(() -> span.setValue(Span.TWELVE_MONTHS));
        measure(kind.code() + (by == null ? "" : " by " + by.code()), List.of(() -> span.setValue(Span.EVER), () -> span.setValue(Span.TWELVE_MONTHS)));
    }

    /** As of another day everything may be different. */
    private static void measureOwnDays(ChartKind kind) throws Exception {
        choose(kind);
        changed(() -> PeriodRun.<ComboBox<Span>>node("span").setValue(Span.OWN));
        var to = PeriodRun.<DatePicker>node("to");
        measure(kind.code() + ", own days", List.of(() -> to.setValue(LocalDate.now().minusMonths(3)), () -> to.setValue(LocalDate.now().minusMonths(9))));
    }

    private static void choose(ChartKind kind) throws Exception {
        var toggle = PeriodRun.<ToggleButton>node(kind.code());
        if (!toggle.isSelected()) changed(() -> toggle.setSelected(true));
    }

    private static void measure(String chart, List<Runnable> choices) throws Exception {
        var times = List.of(new Times(), new Times());
        var waits = new Times();
        for (int change = 0; change < CHANGES; change++) {
            var gaps = FrameGaps.begin();
            double time = changed(choices.get(change % 2));
            Thread.sleep(500);
            double wait = gaps.end().largest();
            if (change < UNTIMED) continue;
            times.get(change % 2).add(time);
            waits.add(wait);
        }
        report("another period of everybody: " + chart, Math.max(times.getFirst().median(), times.getLast().median()), "ms", 200.0);
        report("  the largest", Math.max(times.getFirst().largest(), times.getLast().largest()));
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

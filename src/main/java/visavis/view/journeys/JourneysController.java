package visavis.view.journeys;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import visavis.action.ReadPortfolio;
import visavis.insight.FlowSplit;
import visavis.insight.Portfolio;
import visavis.model.Coded;
import visavis.model.Tie;
import visavis.settings.Settings;
import visavis.task.Background;
import visavis.task.Latest;
import visavis.text.Messages;
import visavis.text.Platforms;
import visavis.view.chart.ChartView;
import visavis.view.chart.Door;
import visavis.view.chart.Fitting;
import visavis.view.common.Choices;
import visavis.view.common.Screen;
import visavis.view.common.Shell;

/** The Journeys screen: which chart, of which period and of whom; what it shows opens the people behind it. */
public final class JourneysController implements Screen {
    private final ReadPortfolio portfolios;
    private final Settings settings;
    private final Latest reading;
    private final Messages messages;
    private final Supplier<LocalDate> today;
    private final ObservableBooleanValue dark;
    private final Shell shell;
    private final ChartFiles files;
    private boolean settling;

    @FXML private ToggleGroup kinds;
    @FXML private ComboBox<Span> span;
    @FXML private DatePicker from, to;
    @FXML private ComboBox<Tie> tie;
    @FXML private ComboBox<String> origin;
    @FXML private ComboBox<FlowSplit.By> split;
    @FXML private Node own, saving;
    @FXML private ChartView view;
    @FXML private Label sentence;

    public JourneysController(ReadPortfolio portfolios, Settings settings, Background background, Messages messages, Supplier<LocalDate> today, ObservableBooleanValue dark, Shell shell) {
        this.portfolios = portfolios;
        this.settings = settings;
        this.reading = background.latest();
        this.messages = messages;
        this.today = today;
        this.dark = dark;
        this.shell = shell;
        this.files = new ChartFiles(messages, shell);
    }

    @FXML
    private void initialize() {
        view.darkProperty().bind(dark);
        view.setOnOpen(this::open);
        Choices.fill(span, null, List.of(Span.values()), messages::name);
        Choices.fill(tie, messages.get("journeys.everybody"), List.of(Tie.values()), messages::name);
        Choices.fill(split, messages.get("journeys.together"), List.of(FlowSplit.By.values()), messages::name);
        from.setValue(today.get().withDayOfYear(1));
        to.setValue(today.get());
        kinds.selectToggle(toggle(Coded.find(ChartKind.class, settings.choice("journeys.kind", "").get()).orElse(ChartKind.FLOW)));
        span.setValue(chosenSpan());
        kinds.selectedToggleProperty().addListener((toggles, before, now) -> {
            if (now == null) kinds.selectToggle(before);
            else kindChanged();
        });
        for (var choice : List.of(span, tie, origin, split)) choice.valueProperty().subscribe(this::changed);
        from.valueProperty().subscribe(this::changed);
        to.valueProperty().subscribe(this::changed);
        arrange();
    }

    private Toggle toggle(ChartKind kind) {
        return kinds.getToggles().stream().filter(each -> kind.code().equals(each.getUserData())).findFirst().orElseThrow();
    }

    private ChartKind kind() {
        return Coded.of(ChartKind.class, (String) kinds.getSelectedToggle().getUserData());
    }

    @Override
    public void refresh() {
        read();
    }

    @Override
    public void focus() {
        ((ToggleButton) kinds.getSelectedToggle()).requestFocus();
    }

    /** Each chart keeps a period of its own. */
    private void kindChanged() {
        settling = true;
        span.setValue(chosenSpan());
        settling = false;
        changed();
    }

    private Span chosenSpan() {
        return Coded.find(Span.class, spanChoice().get()).orElse(kind().usual());
    }

    private StringProperty spanChoice() {
        return settings.choice("journeys.span." + kind().code(), "");
    }

    private void changed() {
        if (settling) return;
        arrange();
        read();
    }

    /** Only what makes a difference to the chart is offered. */
    private void arrange() {
        settings.choice("journeys.kind", "").set(kind().code());
        spanChoice().set(span.getValue().code());
        own.setVisible(span.getValue() == Span.OWN);
        split.setVisible(kind() == ChartKind.FLOW);
        origin.setVisible(kind() != ChartKind.ORIGINS);
        tie.setVisible(kind() != ChartKind.TIME);
    }

    private record Read(SortedSet<String> origins, Fitting.Fitted chart) {}

    private void read() {
        var day = today.get();
        var kind = kind();
        var chosen = span.getValue();
        var days = ownDays(day);
        var whose = tie.isVisible() ? tie.getValue() : null;
        var where = origin.isVisible() ? origin.getValue() : null;
        var by = split.getValue();
        var fitting = view.fitting();
        reading.run(() -> {
            var portfolio = portfolios.on(chosen == Span.OWN ? days.to() : day);
            return new Read(origins(portfolio), fitting.of(new Wanted(kind, chosen.period(day, portfolio.days().first(), days), whose, where, by).chart(portfolio, messages)));
        }, this::show, shell::problem);
    }

    private Period ownDays(LocalDate day) {
        var one = from.getValue() == null ? day.withDayOfYear(1) : from.getValue();
        var other = to.getValue() == null ? day : to.getValue();
        return Period.between(one, other);
    }

    private static SortedSet<String> origins(Portfolio portfolio) {
        var spellings = new LinkedHashSet<String>();
        for (var course : portfolio.courses()) spellings.add(course.person().origin());
        var origins = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        origins.addAll(spellings);
        origins.remove("");
        return origins;
    }

    private void show(Read read) {
        settling = true;
        var platforms = new Platforms(messages);
        Choices.fill(origin, messages.get("journeys.anywhere"), List.copyOf(read.origins()), platforms::name);
        settling = false;
        view.show(read.chart());
        sentence.setText(read.chart().whole().sentence());
        saving.setDisable(false);
    }

    private void open(Door door) {
        if (!door.people().isEmpty()) shell.showPeople(door.people(), door.words());
    }

    @FXML
    private void savePng() {
        files.save(view.getChart(), "png", dark.get());
    }

    @FXML
    private void saveSvg() {
        files.save(view.getChart(), "svg", dark.get());
    }

    @FXML
    private void saveCsv() {
        files.save(view.getChart(), "csv", dark.get());
    }

    @FXML
    private void print() {
        files.print(view.getChart());
    }
}

package visavis.view.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import visavis.insight.Origins;
import visavis.insight.Origins.Row;
import visavis.insight.Origins.Step;
import visavis.insight.Portfolio;
import visavis.model.Stage;
import visavis.text.Messages;

/** What became of those met on each platform and at each event. */
public final class OriginsChart implements Chart {
    /** Shares of fewer people say nothing. */
    private static final int ENOUGH = 5;
    private final Origins origins;
    private final OriginsWords words;
    private final Messages messages;
    private final Map<Integer, Origins> fewer;
    private final KeyChoice choice;

    public OriginsChart(Portfolio portfolio, Messages messages) {
        this(Origins.of(portfolio), new HashMap<>(), messages, KeyChoice.ALL);
    }

    private OriginsChart(Origins origins, Map<Integer, Origins> fewer, Messages messages, KeyChoice choice) {
        this.origins = origins;
        this.fewer = fewer;
        this.messages = messages;
        this.choice = choice;
        words = new OriginsWords(messages);
    }

    /** By the code of the column's stage; the first column, of everybody, has none. */
    static String entry(Stage stage) {
        return stage == null ? "" : stage.code();
    }

    boolean shows(Stage stage) {
        return choice.shows(entry(stage));
    }

    @Override
    public List<String> entries() {
        if (origins.rows().isEmpty()) return List.of();
        var entries = new ArrayList<>(List.of(entry(null)));
        for (var step : everywhere().steps()) if (!step.people().isEmpty()) entries.add(entry(step.stage()));
        return entries;
    }

    @Override
    public Chart showing(KeyChoice chosen) {
        return new OriginsChart(origins, fewer, messages, chosen);
    }

    KeyEntries key() {
        return new KeyEntries(entries(), choice, messages);
    }

    Origins origins() {
        return origins;
    }

    /** The first so many; kept, because the window asks again at each new size and choice. */
    Origins first(int most) {
        return fewer.computeIfAbsent(most, origins::first);
    }

    /** All together; asked for only when there are some. */
    Row everywhere() {
        return first(0).rest();
    }

    @Override
    public String title() {
        return messages.get("chart.origins.title");
    }

    @Override
    public String sentence() {
        var told = origins.rows().stream().filter(row -> !row.origin().isEmpty()).toList();
        if (told.isEmpty()) return messages.get("chart.origins.empty");
        var most = told.getFirst();
        int all = origins.rows().stream().mapToInt(row -> row.people().size()).sum();
        var often = oftenestMet(told).filter(row -> row != most);
        if (often.isEmpty()) return messages.get("chart.origins.sentence", words.those(most), most.people().size(), all, met(most));
        return messages.get("chart.origins.sentence-and", words.those(most), most.people().size(), all, met(most), words.those(often.get()), met(often.get()), often.get().people().size());
    }

    /** Of platforms only: at an event or through a friend most are met at once. */
    private Optional<Row> oftenestMet(List<Row> told) {
        return told.stream().filter(row -> words.isPlatform(row) && row.people().size() >= ENOUGH && met(row) > 0).max(Comparator.comparingDouble(row -> (double) met(row) / row.people().size()));
    }

    private static int met(Row row) {
        return row.steps().stream().filter(step -> step.stage() == Stage.MET).findFirst().map(step -> step.people().size()).orElse(0);
    }

    @Override
    public Layout layout(double width, double height, boolean titled) {
        return origins.rows().isEmpty() ? Invitation.of(this, width, height, titled) : new OriginsLayout(this, words, width, height, titled);
    }

    @Override
    public List<List<String>> table() {
        var rows = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of(messages.get("chart.origins.column.origin"), messages.get("chart.origins.people")));
        for (var stage : Origins.STAGES) {
            head.add(words.stage(stage));
            head.add(messages.get("chart.origins.column.days", words.stage(stage)));
        }
        rows.add(head);
        for (var row : origins.rows()) {
            var cells = new ArrayList<>(List.of(words.name(row), String.valueOf(row.people().size())));
            for (var step : row.steps()) {
                cells.add(String.valueOf(step.people().size()));
                cells.add(step.medianDays() == null ? "" : days(step));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** Half days come from the middle of two. */
    private static String days(Step step) {
        return step.medianDays() % 1 == 0 ? String.valueOf(step.medianDays().intValue()) : String.valueOf(step.medianDays());
    }
}

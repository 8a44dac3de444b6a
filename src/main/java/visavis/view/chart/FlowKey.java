package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;

import visavis.model.Stage;
import visavis.view.chart.Area.Box;
import visavis.view.chart.FlowWords.Fate;
import visavis.view.chart.Surface.Anchor;

/**
 * What pale, full and hatched mean, in a line under the flows, each an entry that chooses what is shown, and which days they run between.
 *
 * @param several whether there are flows side by side, which have no room for days above each
 * @param stages  whether the stages are named, in a line above
 * @param left    where the line begins, {@code right} where it ends at the latest
 * @param y       the middle of the line; below 0 where there is no room for it
 */
record FlowKey(KeyEntries choices, FlowWords words, boolean several, boolean stages, double left, double right, double y) {
    private static final double SWATCH = 24, HIGH = 10, GAP = 8, LINE = 24, APART = 24, TO_BASE_LINE = 4.5;

    private record Entry(Fate fate, String word, double x) {
        double end() {
            return x + SWATCH + GAP + Type.SMALL.width(word);
        }
    }

    /** As many as there is room for. */
    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        double x = left;
        for (var fate : y < 0 ? new Fate[0] : Fate.values()) {
            var entry = new Entry(fate, words.word(fate), x);
            if (entry.end() > right) break;
            entries.add(entry);
            x = entry.end() + APART;
        }
        return entries;
    }

    /** Of everybody, however the flows are split. */
    List<DrawnDoor> doors() {
        return entries().stream().map(entry -> choices.entry(entry.fate().name(), entry.word(), new Door(words.all(entry.fate()), words.people(entry.fate()), new Box(entry.x(), y - LINE / 2, entry.end() - entry.x(), LINE)),
                (surface, palette) -> entry(entry, surface, palette))).toList();
    }

    private void entry(Entry entry, Surface surface, Palette palette) {
        var box = new Box(entry.x(), y - HIGH / 2, SWATCH, HIGH);
        if (entry.fate() == Fate.QUIET) new FlowDrawing(surface, palette).quiet(box, Stage.TALKING);
        else surface.rect(box.x(), box.y(), box.width(), box.height(), FlowDrawing.strength(palette.stage(Stage.TALKING), entry.fate() == Fate.CLOSER));
        surface.text(entry.word(), entry.x() + SWATCH + GAP, y + TO_BASE_LINE, Type.SMALL, palette.quiet(), Anchor.START);
    }

    /** What of it leads nowhere. */
    void draw(Surface surface, Palette palette) {
        if (y < 0) return;
        if (stages) stages(surface, palette);
        var entries = entries();
        var days = choices.messages().get("chart.flow.key.days", words.from(), words.to());
        double free = entries.isEmpty() ? left : entries.getLast().end() + APART;
        if (several && entries.size() == Fate.values().length && free + Type.SMALL.width(days) <= right) surface.text(days, right, y + TO_BASE_LINE, Type.SMALL, palette.quiet(), Anchor.END);
    }

    /** From face to face on, in the order in which they stand. */
    private void stages(Surface surface, Palette palette) {
        double x = left;
        for (var stage : List.of(Stage.values()).reversed()) {
            var name = choices.messages().name(stage);
            if (x + HIGH + GAP + Type.SMALL.width(name) > right) return;
            surface.rect(x, y - LINE - HIGH / 2, HIGH, HIGH, palette.stage(stage));
            surface.text(name, x + HIGH + GAP, y - LINE + TO_BASE_LINE, Type.SMALL, palette.quiet(), Anchor.START);
            x += HIGH + GAP + Type.SMALL.width(name) + 2 * GAP;
        }
    }

    /** Above the two columns of a flow. */
    void days(Surface surface, Palette palette, Box ground, double baseLine) {
        surface.text(words.from(), ground.x(), baseLine, Type.SMALL, palette.quiet(), Anchor.START);
        if (Type.SMALL.width(words.from()) + GAP + Type.SMALL.width(words.to()) <= ground.width()) {
            surface.text(words.to(), ground.x() + ground.width(), baseLine, Type.SMALL, palette.quiet(), Anchor.END);
        }
    }
}

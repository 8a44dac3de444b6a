package visavis.bench;

import static visavis.bench.DrivenWindow.painted;
import static visavis.bench.DrivenWindow.report;
import static visavis.bench.DrivenWindow.table;

import javafx.scene.control.TableCell;

/**
 * Opens the real window on a large store and reports how long all ties take to be worked out and shown from the window's first frame on, with the
 * longest wait between two frames meanwhile.
 */
public final class TiesRun {
    /** Those who stood first the last time are shown before anybody else is read. */
    private static final int MORE_THAN_FIRST = 1000;

    private TiesRun() {}

    public static void main(String[] arguments) {
        DrivenWindow.open(arguments[0], TiesRun::drive);
    }

    private static void drive() throws Exception {
        long start = painted(() -> true);
        listed(start, 1, "first people");
        var gaps = FrameGaps.begin();
        listed(start, MORE_THAN_FIRST, "everybody");
        report("  longest wait between two frames since the first", gaps.end().largest());
        gaps = FrameGaps.begin();
        long ties = painted(() -> !table().getItems().getFirst().signs().isPending() && isFilled("stage"));
        report("ties of everybody on screen after the window shows", (ties - start) / 1e6, "ms", 5000.0);
        gaps.report(null, 0.0);
    }

    /** When so many are on screen or can be scrolled to. */
    private static void listed(long start, int people, String name) throws Exception {
        long listed = painted(() -> table() != null && table().getItems().size() >= people);
        report(name + " on screen after the window shows", (listed - start) / 1e6);
    }

    /** Whether all cells on screen say something, of a column that does so of everybody. */
    private static boolean isFilled(String column) {
        return table().lookupAll(".person-cell").stream().map(TableCell.class::cast).filter(cell -> cell.getTableColumn().getId().equals(column) && !cell.isEmpty())
                .noneMatch(cell -> cell.getText() == null);
    }
}

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
    private TiesRun() {}

    public static void main(String[] arguments) {
        DrivenWindow.open(arguments[0], TiesRun::drive);
    }

    private static void drive() throws Exception {
        long start = painted(() -> true);
        var gaps = FrameGaps.begin();
        long people = painted(() -> table() != null && !table().getItems().isEmpty());
        double greeting = gaps.end().largest();
        gaps = FrameGaps.begin();
        long ties = painted(() -> !table().getItems().getFirst().signs().isPending() && isFilled("stage"));
        report("everybody on screen after the window shows", (people - start) / 1e6);
        report("  longest wait between two frames until then", greeting);
        report("ties of everybody on screen after the window shows", (ties - start) / 1e6, "ms", 5000.0);
        report("  longest wait between two frames meanwhile", gaps.end().largest());
    }

    /** Whether all cells on screen say something, of a column that does so of everybody. */
    private static boolean isFilled(String column) {
        return table().lookupAll(".person-cell").stream().map(TableCell.class::cast).filter(cell -> cell.getTableColumn().getId().equals(column) && !cell.isEmpty())
                .noneMatch(cell -> cell.getText() == null);
    }
}

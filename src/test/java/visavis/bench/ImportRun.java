package visavis.bench;

import static visavis.bench.DrivenWindow.lookup;
import static visavis.bench.DrivenWindow.painted;
import static visavis.bench.DrivenWindow.report;

/** Imports a file of 100,000 rows in the real window and reports how long it took, and how the window fared meanwhile. */
public final class ImportRun {
    /** In milliseconds: what is not noticed as waiting. */
    private static final double RESPONSIVE = 100;

    private ImportRun() {}

    public static void main(String[] arguments) {
        DrivenWindow.open(arguments[0], ImportRun::drive, arguments[1]);
    }

    private static void drive() throws Exception {
        long start = painted(() -> lookup("#runningTitle") != null);
        var gaps = FrameGaps.begin();
        long done = painted(() -> lookup("#summary") != null && lookup("#result").isVisible());
        report("import of 100,000 rows in the window", (done - start) / 1e6);
        gaps.report(RESPONSIVE, null);
    }
}

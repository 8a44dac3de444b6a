package visavis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import visavis.model.Refusal;
import visavis.view.chart.Chart;
import visavis.view.chart.ChartExport;
import visavis.view.chart.JourneyPicture;
import visavis.view.chart.Offscreen;

/** Where a chart is written, how large and in which look; the ending says whether as PNG or SVG. */
final class ChartOptions {
    private static final int SHARP = 2;
    @Spec(Spec.Target.MIXEE) private CommandSpec spec;
    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.chart.out")
    private Path out;
    @Option(names = "--width", paramLabel = "PIXELS", descriptionKey = "cli.chart.width")
    private int width = ChartExport.WIDTH;
    @Option(names = "--height", paramLabel = "PIXELS", descriptionKey = "cli.chart.height")
    private int height = ChartExport.HEIGHT;
    @Option(names = "--dark", descriptionKey = "cli.chart.dark")
    private boolean dark;

    /** To be called before the store is opened, so that a wrong option makes none. */
    void check(RootCommand root) {
        if (!endsIn(".png") && !endsIn(".svg")) throw new ParameterException(spec.commandLine(), root.messages().get("cli.chart.ending"));
        if (outOfRange(width) || outOfRange(height)) {
            throw new ParameterException(spec.commandLine(), root.messages().get("cli.chart.size", ChartExport.SMALLEST, ChartExport.LARGEST));
        }
    }

    void write(RootCommand root, Chart chart) throws Exception {
        if (endsIn(".svg")) written(() -> Files.writeString(out, ChartExport.svg(chart, width, height, dark)));
        else drawn(() -> ChartExport.png(chart, width, height, dark, SHARP, out));
        done(root);
    }

    void write(RootCommand root, JourneyPicture picture) throws Exception {
        if (endsIn(".svg")) written(() -> Files.writeString(out, ChartExport.svg(picture, root.messages(), width, height, dark)));
        else drawn(() -> ChartExport.png(picture, root.messages(), width, height, dark, SHARP, out));
        done(root);
    }

    private interface Drawing {
        void run() throws IOException;
    }

    private void drawn(Drawing drawing) throws Exception {
        written(() -> Offscreen.call(() -> {
            drawing.run();
            return null;
        }));
    }

    private void written(Callable<?> writing) throws Exception {
        try {
            writing.call();
        } catch (IOException unwritable) {
            throw new Refusal(unwritable, "cannot-write", out);
        }
    }

    private void done(RootCommand root) {
        if (root.json()) root.document(json -> json.writeStringProperty("file", out.toString()));
        else root.say("cli.chart.done", out);
    }

    private boolean endsIn(String ending) {
        return out.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static boolean outOfRange(int pixels) {
        return pixels < ChartExport.SMALLEST || pixels > ChartExport.LARGEST;
    }
}

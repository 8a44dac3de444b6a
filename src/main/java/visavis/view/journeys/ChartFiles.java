package visavis.view.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import javafx.print.PrinterJob;
import javafx.scene.canvas.Canvas;
import javafx.stage.FileChooser;
import visavis.action.SaveChartTable;
import visavis.model.Refusal;
import visavis.text.Messages;
import visavis.view.chart.CanvasSurface;
import visavis.view.chart.Chart;
import visavis.view.chart.ChartExport;
import visavis.view.chart.Palette;
import visavis.view.common.Shell;

/** Takes a chart out of the window: as a picture, as a table, or on paper. */
final class ChartFiles {
    private static final int WIDTH = 1200, HEIGHT = 750, SHARP = 2;
    private final Messages messages;
    private final Shell shell;

    ChartFiles(Messages messages, Shell shell) {
        this.messages = messages;
        this.shell = shell;
    }

    /** @param ending png, svg or csv */
    void save(Chart chart, String ending, boolean dark) {
        var dialog = new FileChooser();
        dialog.setTitle(messages.get("journeys.save.heading"));
        dialog.setInitialFileName(messages.get("journeys.save.file", chart.title(), ending).replaceAll("[\\\\/:*?\"<>|]", "-"));
        dialog.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.get("journeys.save.kind", ending.toUpperCase(Locale.ROOT)), "*." + ending));
        shell.chooseTarget(dialog).ifPresent(file -> write(chart, ending, dark, file));
    }

    void write(Chart chart, String ending, boolean dark, Path file) {
        try {
            switch (ending) {
                case "png" -> ChartExport.png(chart, WIDTH, HEIGHT, dark, SHARP, file);
                case "svg" -> Files.writeString(file, ChartExport.svg(chart, WIDTH, HEIGHT, dark), StandardCharsets.UTF_8);
                default -> new SaveChartTable().run(chart.table(), file);
            }
            shell.say(messages.get("journeys.saved", String.valueOf(file.getFileName())));
        } catch (IOException failed) {
            shell.problem(new Refusal(failed, "cannot-write", file.getFileName()));
        } catch (Refusal refused) {
            shell.problem(refused);
        }
    }

    /** Always light: paper is. */
    void print(Chart chart) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            shell.say(messages.get("journeys.no-printer"));
            return;
        }
        if (!job.showPrintDialog(shell.window())) return;
        var page = job.getJobSettings().getPageLayout();
        var canvas = new Canvas(page.getPrintableWidth(), Math.min(page.getPrintableHeight(), page.getPrintableWidth() * HEIGHT / WIDTH));
        chart.layout(canvas.getWidth(), canvas.getHeight(), true).draw(new CanvasSurface(canvas.getGraphicsContext2D()), Palette.LIGHT);
        if (job.printPage(canvas)) job.endJob();
        else shell.say(messages.get("journeys.not-printed"));
    }
}

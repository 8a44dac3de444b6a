package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.view.chart.Stories.MESSAGES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import javafx.embed.swing.SwingFXUtils;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import visavis.insight.Reached;
import visavis.insight.Story;
import visavis.model.Channel;
import visavis.model.Stage;
import visavis.model.StageDays;
import visavis.view.common.Dressed;

/** Writes the journey chart as pictures to look at, to target/screenshots. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class JourneyGalleryTest {
    private static final Map<String, Supplier<Shown>> STORIES = Map.ofEntries(one("coffee", Stories::fromLinkedInToCoffee), one("crowded", () -> Stories.crowded(900)),
            one("throng", () -> Stories.crowded(50_000)), one("decades", Stories::overDecades), one("one-day", Stories::allOnOneDay), one("empty", Story::new),
            one("met-only", () -> new Story().met("linkedin", "2026-05-04")), one("few", () -> new Story().met("linkedin", "2026-05-04").out("2026-05-08", Channel.MESSAGE)),
            one("future", Stories::withPlans), Map.entry("right-to-left", () -> new Shown(Stories.called("عبد الرحمن بن عبد العزيز بن محمد آل سعود الكبير القاهري"), Stories.somebodyElse())), Map.entry("compared", () -> new Shown(Stories.picture(Stories.withPlans()), Stories.somebodyElse())),
            Map.entry("two-throngs", () -> new Shown(Stories.picture(Stories.crowded(5000)), Stories.somebodyElse())));

    private static Map.Entry<String, Supplier<Shown>> one(String name, Supplier<Story> story) {
        return Map.entry(name, () -> new Shown(Stories.picture(story.get()), null));
    }

    @ParameterizedTest
    @CsvSource({"coffee,600,260", "coffee,900,420", "coffee,1600,700", "crowded,900,420", "throng,900,420", "throng,1600,700", "future,900,420", "compared,900,420", "right-to-left,600,340", "two-throngs,900,420", "crowded,1600,700", "decades,900,420", "one-day,600,260", "empty,600,260", "met-only,900,420", "few,900,420"})
    void everyPictureIsWritten(String story, int width, int height) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "screenshots"));
        for (var dark : new boolean[] {false, true}) {
            var file = folder.resolve("journey-%s-%dx%d-%s.png".formatted(story, width, height, dark ? "dark" : "light"));
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
                ChartExport.png(STORIES.get(story).get(), MESSAGES, width, height, dark, 2, file);
                return null;
            });
            assertTrue(Files.size(file) > 1000);
        }
    }

    @ParameterizedTest
    @CsvSource({"coffee,600,260", "coffee,900,360", "crowded,600,260", "throng,760,288", "compared,760,288", "future,760,288", "few,600,260", "met-only,600,260", "one-day,600,260"})
    void theChartOnScreenIsWritten(String story, int width, int height) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "screenshots"));
        for (var dark : new boolean[] {false, true}) {
            var image = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> onScreen(STORIES.get(story).get(), width, height, dark));
            var file = folder.resolve("journey-screen-%s-%dx%d-%s.png".formatted(story, width, height, dark ? "dark" : "light"));
            assertTrue(ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile()));
        }
    }

    @ParameterizedTest
    @CsvSource({"coffee,2,0.6", "throng,3,0.6", "throng,9,0.7", "throng,16,0.7", "throng,22,0.7"})
    void whatIsSeenCloserAndBrushedIsWritten(String story, int steps, double where) throws IOException {
        for (var dark : new boolean[] {false, true}) {
            var image = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
                var chart = chart(STORIES.get(story).get(), dark);
                var scene = Dressed.scene(new StackPane(chart), 760, 288);
                scene.snapshot(null);
                for (int i = 0; i < steps; i++) chart.zoom(Zoom.STEP, chart.geometry().axis().x(LocalDate.ofEpochDay((long) chart.geometry().axis().day(760 * where))));
                var axis = chart.geometry().axis();
                chart.brush(new Days(LocalDate.ofEpochDay((long) axis.day(300)), LocalDate.ofEpochDay((long) axis.day(480))));
                return scene.snapshot(null);
            });
            var file = Files.createDirectories(Path.of("target", "screenshots")).resolve("journey-brushed-%s-%d-%s.png".formatted(story, steps, dark ? "dark" : "light"));
            assertTrue(ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile()));
        }
    }

    @Test
    void sparklinesAreWritten() throws IOException {
        for (var dark : new boolean[] {false, true}) {
            var image = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
                var rows = new VBox(8);
                rows.setPadding(new Insets(16));
                rows.setStyle("-fx-background-color: -color-bg-default;");
                if (dark) rows.getStyleClass().addAll("root", "dark");
                for (var name : List.of("coffee", "crowded", "decades", "few", "met-only", "empty")) {
                    var picture = STORIES.get(name).get().picture();
                    var line = new StageSparkline(MESSAGES, new SimpleBooleanProperty(dark));
                    line.show(days(picture.journey().reached()), picture.asOf());
                    rows.getChildren().add(new HBox(12, line, new Label(line.getAccessibleText())));
                }
                return Dressed.scene(rows, 320, 200).snapshot(null);
            });
            var file = Files.createDirectories(Path.of("target", "screenshots")).resolve("journey-sparklines-%s.png".formatted(dark ? "dark" : "light"));
            assertTrue(ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile()));
        }
    }

    private static StageDays days(List<Reached> reached) {
        var since = new int[Stage.values().length];
        Arrays.fill(since, StageDays.NEVER);
        for (var each : reached) if (each.stage() != Stage.LISTED) since[each.stage().number()] = (int) each.from().toEpochDay();
        return StageDays.of(reached.isEmpty() ? StageDays.NEVER : (int) reached.getFirst().from().toEpochDay(), since);
    }

    private static Image onScreen(Shown shown, int width, int height, boolean dark) {
        return Dressed.scene(new StackPane(chart(shown, dark)), width, height).snapshot(null);
    }

    private static JourneyChart chart(Shown shown, boolean dark) {
        var chart = new JourneyChart(MESSAGES);
        chart.darkProperty().set(dark);
        chart.setJourney(shown.picture());
        chart.setCompared(shown.other());
        return chart;
    }
}

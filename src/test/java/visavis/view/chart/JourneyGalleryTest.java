package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.view.chart.Stories.MESSAGES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;

import visavis.insight.Story;

/** Writes the journey chart as pictures to look at, to target/screenshots. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class JourneyGalleryTest {
    private static final Map<String, Story> STORIES = Map.of("coffee", Stories.fromLinkedInToCoffee(), "crowded", Stories.crowded(900), "decades", Stories.overDecades(),
            "one-day", Stories.allOnOneDay(), "empty", new Story(), "throng", Stories.crowded(6000), "met-only", new Story().met("linkedin", "2026-05-04"),
            "few", new Story().met("linkedin", "2026-05-04").out("2026-05-08", visavis.model.Channel.MESSAGE));

    @ParameterizedTest
    @CsvSource({"coffee,600,260", "coffee,900,420", "coffee,1600,700", "crowded,900,420", "throng,900,420", "crowded,1600,700", "decades,900,420", "one-day,600,260", "empty,600,260", "met-only,900,420", "few,900,420"})
    void everyPictureIsWritten(String story, int width, int height) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "screenshots"));
        for (var dark : new boolean[] {false, true}) {
            var file = folder.resolve("journey-%s-%dx%d-%s.png".formatted(story, width, height, dark ? "dark" : "light"));
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
                ChartExport.png(Stories.picture(STORIES.get(story)), MESSAGES, width, height, dark, 2, file);
                return null;
            });
            assertTrue(Files.size(file) > 1000);
        }
    }

    @ParameterizedTest
    @CsvSource({"coffee,600,260", "coffee,900,360", "crowded,600,260", "few,600,260", "met-only,600,260", "one-day,600,260"})
    void theChartOnScreenIsWritten(String story, int width, int height) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "screenshots"));
        for (var dark : new boolean[] {false, true}) {
            var image = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> onScreen(Stories.picture(STORIES.get(story)), width, height, dark));
            var file = folder.resolve("journey-screen-%s-%dx%d-%s.png".formatted(story, width, height, dark ? "dark" : "light"));
            assertTrue(ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile()));
        }
    }

    private static Image onScreen(JourneyPicture picture, int width, int height, boolean dark) {
        var chart = new JourneyChart(MESSAGES);
        chart.darkProperty().set(dark);
        chart.setJourney(picture);
        return new Scene(new StackPane(chart), width, height).snapshot(null);
    }
}

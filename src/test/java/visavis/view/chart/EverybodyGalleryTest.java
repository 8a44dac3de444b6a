package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.view.chart.Stories.MESSAGES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Writes the map, the year, the time and the origins as pictures to look at, to target/screenshots. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class EverybodyGalleryTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 20, 300, 10_000})
    void everyPictureIsWritten(int people) throws IOException {
        var portfolio = Portfolios.of(people);
        write("map-" + people, new MapChart(portfolio, MESSAGES));
        write("year-" + people, YearChart.of(portfolio, 2026, 2026, MESSAGES));
        write("time-" + people, TimeChart.of(portfolio, Portfolios.TODAY.withDayOfYear(1), Portfolios.TODAY, MESSAGES));
        write("origins-" + people, new OriginsChart(portfolio, MESSAGES));
        if (people > 20) write("years-" + people, YearChart.of(portfolio, 2022, 2026, MESSAGES));
    }

    @Test
    void aChoiceInEveryKeyIsWritten() throws IOException {
        for (var chart : KeyFilterTest.charts().toList()) write("chosen-" + chart.title().toLowerCase(Locale.ROOT).replace(' ', '-'), chart.showing(KeyChoice.ALL.press(chart.entries().getFirst())));
    }

    private static void write(String name, Chart chart) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "screenshots"));
        for (var dark : new boolean[] {false, true}) {
            for (int[] size : new int[][] {{1100, 600}, {600, 400}}) {
                var file = folder.resolve("%s-%dx%d-%s.png".formatted(name, size[0], size[1], dark ? "dark" : "light"));
                WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
                    ChartExport.png(chart, size[0], size[1], dark, size[0] < 1000 ? 2 : 1, file);
                    return null;
                });
                assertTrue(Files.size(file) > 1000);
            }
        }
    }
}

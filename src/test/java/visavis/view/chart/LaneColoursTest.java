package visavis.view.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import visavis.model.Lane;
import visavis.view.common.Fxml;

class LaneColoursTest {
    @ParameterizedTest
    @EnumSource(Lane.class)
    void aLaneHasOneColourInChartsAndEverywhereElse(Lane lane) throws IOException {
        var sheet = new String(Fxml.class.getResourceAsStream("app.css").readAllBytes(), StandardCharsets.UTF_8).split("\\.root\\.dark \\{");
        assertTrue(sheet[0].contains(declaration(lane, Palette.LIGHT)), declaration(lane, Palette.LIGHT));
        assertTrue(sheet[1].contains(declaration(lane, Palette.DARK)), declaration(lane, Palette.DARK));
    }

    private static String declaration(Lane lane, Palette palette) {
        Color colour = palette.lane(lane);
        return "-vv-lane-%s: #%02x%02x%02x;".formatted(lane.code(), Math.round(colour.getRed() * 255), Math.round(colour.getGreen() * 255), Math.round(colour.getBlue() * 255));
    }
}

package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;

import visavis.view.chart.Area.Box;

/** Divides a ground into equal fields, row by row, in as many columns as leave each of them best shaped. */
final class FlowGrid {
    private static final double BEST_SHAPE = 1.8;

    private FlowGrid() {}

    static List<Box> of(int fields, Box ground, double between) {
        int columns = 1;
        for (int tried = 2; tried <= fields; tried++) if (size(fields, tried, ground) > size(fields, columns, ground)) columns = tried;
        int rows = rows(fields, columns);
        double width = (ground.width() - between * (columns - 1)) / columns, height = (ground.height() - between * (rows - 1)) / rows;
        var boxes = new ArrayList<Box>();
        for (int i = 0; i < fields; i++) boxes.add(new Box(ground.x() + i % columns * (width + between), ground.y() + i / columns * (height + between), width, height));
        return boxes;
    }

    private static double size(int fields, int columns, Box ground) {
        return Math.min(ground.width() / columns / BEST_SHAPE, ground.height() / rows(fields, columns));
    }

    private static int rows(int fields, int columns) {
        return (fields + columns - 1) / columns;
    }
}

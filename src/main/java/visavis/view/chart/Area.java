package visavis.view.chart;

import java.util.List;

import javafx.geometry.Point2D;

/** The ground a shape of a chart takes, in pixels: what a click on it means, and where the keyboard's frame goes. */
public sealed interface Area {
    boolean contains(double x, double y);

    /** The smallest upright rectangle around it. */
    Box box();

    record Box(double x, double y, double width, double height) implements Area {
        @Override
        public boolean contains(double px, double py) {
            return px >= x && px <= x + width && py >= y && py <= y + height;
        }

        @Override
        public Box box() {
            return this;
        }
    }

    record Circle(double x, double y, double radius) implements Area {
        @Override
        public boolean contains(double px, double py) {
            return Math.hypot(px - x, py - y) <= radius;
        }

        @Override
        public Box box() {
            return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    /** @param corners in order around it */
    record Polygon(List<Point2D> corners) implements Area {
        public Polygon {
            corners = List.copyOf(corners);
        }

        /** By the number of edges a line to the right crosses. */
        @Override
        public boolean contains(double px, double py) {
            boolean inside = false;
            for (int i = 0, before = corners.size() - 1; i < corners.size(); before = i++) {
                Point2D a = corners.get(i), b = corners.get(before);
                if (a.getY() > py != b.getY() > py && px < (b.getX() - a.getX()) * (py - a.getY()) / (b.getY() - a.getY()) + a.getX()) inside = !inside;
            }
            return inside;
        }

        @Override
        public Box box() {
            double left = Double.POSITIVE_INFINITY, top = left, right = Double.NEGATIVE_INFINITY, bottom = right;
            for (var corner : corners) {
                left = Math.min(left, corner.getX());
                right = Math.max(right, corner.getX());
                top = Math.min(top, corner.getY());
                bottom = Math.max(bottom, corner.getY());
            }
            return new Box(left, top, right - left, bottom - top);
        }
    }
}

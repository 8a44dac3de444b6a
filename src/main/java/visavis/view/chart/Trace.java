package visavis.view.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import visavis.model.Interaction;

/**
 * What one relationship leaves in the axes. The small marks come last, on top.
 *
 * @param planned marks of what is still to come
 */
record Trace(JourneyPicture picture, List<Mark> marks, List<Cell> cells, List<Mark> planned) {
    /** Which part of a lane the heat strips take: all of it, or half when two people share the axes. */
    enum Part { WHOLE, UPPER, LOWER }

    static Trace of(JourneyPicture picture, TimeAxis axis, Lanes lanes, Part part) {
        var loose = new ArrayList<Interaction>();
        var cells = new ArrayList<Cell>();
        for (var strand : picture.strands()) {
            var lane = strand.lane();
            var top = part == Part.LOWER ? lanes.centre(lane) : lanes.top(lane);
            var bottom = part == Part.UPPER ? lanes.centre(lane) : lanes.bottom(lane);
            var strip = Strip.of(strand, axis, top, bottom, Swarm.diameter(lane, lanes));
            loose.addAll(strip.loose());
            cells.addAll(strip.cells());
        }
        return new Trace(picture, inSight(Swarm.of(loose, axis, lanes), axis), List.copyOf(cells), inSight(Swarm.of(picture.planned(), axis, lanes), axis));
    }

    private static List<Mark> inSight(List<Mark> marks, TimeAxis axis) {
        return marks.stream().filter(mark -> mark.x() + mark.radius() >= axis.left() && mark.x() - mark.radius() <= axis.right()).toList();
    }

    /** The mark at a point, or nearest to it within so many pixels; the one drawn on top when there are several. */
    Optional<Mark> markAt(double x, double y, double reach) {
        Mark nearest = null;
        for (var list : List.of(marks, planned)) {
            for (var mark : list) {
                var distance = mark.distance(x, y);
                if (distance <= (nearest == null ? reach : Math.max(0, nearest.distance(x, y)))) nearest = mark;
            }
        }
        return Optional.ofNullable(nearest);
    }

    Optional<Cell> cellAt(double x, double y) {
        return cells.stream().filter(cell -> cell.box().contains(x, y)).findFirst();
    }
}

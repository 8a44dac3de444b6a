package visavis.view.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import visavis.model.Interaction;

/**
 * One lane at one zoom: where marks have room, marks; where they have none, cells of the calendar that count them.
 * Everything in sight is in exactly one of the two.
 */
record Strip(List<Interaction> loose, List<Cell> cells) {
    /** Narrower cells could not be pointed at. */
    private static final double NARROWEST = 6;
    /** Marks may take the ground this many times over before they turn into a cell; where it is only one step of the calendar, twice that. */
    private static final double FULL = 1.5, ALONE = 2;
    /** A few are seen as well as counted, however large their marks. */
    private static final int FEW = 5;
    /** Placing begins at a step of the calendar at most this far out of sight, so that marks keep their places while the chart moves. */
    private static final double BEFORE = 400, MARGIN = 40;
    private static final double RIM = 2;

    /** @param diameter of a usual mark; cells stand between {@code top} and {@code bottom} */
    static Strip of(Strand strand, TimeAxis axis, double top, double bottom, double diameter) {
        var step = Step.wide(axis, NARROWEST);
        var slots = slots(strand, axis, step);
        var full = full(slots, axis, bottom - top, diameter);
        var loose = new ArrayList<Interaction>();
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < full.length; i++) {
            var slot = slots.get(i);
            if (!full[i]) {
                loose.addAll(strand.between(slot.from(), slot.to()));
                continue;
            }
            loose.addAll(strand.outliers(slot.from(), slot.to()));
            var box = box(axis, slot, top, bottom);
            if (box.x() + box.width() > axis.left() && box.x() < axis.right()) cells.add(slot.cell(strand, step, box));
        }
        return new Strip(loose, cells);
    }

    private static List<Slot> slots(Strand strand, TimeAxis axis, Step step) {
        var slots = new ArrayList<Slot>();
        var last = LocalDate.ofEpochDay((long) Math.ceil(axis.day(axis.right() + MARGIN)));
        for (int from = strand.from(beginning(axis, step)), to; from < strand.size(); from = to) {
            var start = step.start(strand.get(from).date());
            // One more than in sight: whether a cell is full also hangs on the next.
            if (start.isAfter(last) && (slots.isEmpty() || slots.getLast().start().isAfter(last))) break;
            var end = step.next(start);
            to = strand.from(end);
            slots.add(new Slot(start, end, from, to, strand.countOutliers(from, to)));
        }
        return slots;
    }

    private static LocalDate beginning(TimeAxis axis, Step step) {
        var left = LocalDate.ofEpochDay((long) Math.floor(axis.day(axis.left() - MARGIN)));
        var coarser = Step.values()[Math.min(step.ordinal() + 2, Step.values().length - 1)];
        return (axis.pixels(coarser.days()) < BEFORE ? coarser : step).start(step.start(left).minusDays(1));
    }

    /** Which of them hold more than there is room for. */
    private static boolean[] full(List<Slot> slots, TimeAxis axis, double height, double diameter) {
        var full = new boolean[slots.size()];
        var load = slots.stream().mapToDouble(slot -> slot.count() < FEW ? 0 : slot.count() * diameter * diameter / (axis.pixels(slot.days()) * height)).toArray();
        for (int i = 0; i < full.length; i++) full[i] = load[i] > FULL && (load[i] > FULL * ALONE || load(slots, load, i - 1, i) > FULL || load(slots, load, i + 1, i) > FULL);
        return withoutGaps(slots, full);
    }

    /** A few marks between two cells would be lost there. */
    private static boolean[] withoutGaps(List<Slot> slots, boolean[] full) {
        var closed = full.clone();
        for (int i = 1; i + 1 < full.length; i++) {
            closed[i] |= full[i - 1] && full[i + 1] && slots.get(i).count() > 0 && slots.get(i - 1).end().equals(slots.get(i).start()) && slots.get(i).end().equals(slots.get(i + 1).start());
        }
        return closed;
    }

    /** Of a neighbour; none when something lies between them. */
    private static double load(List<Slot> slots, double[] load, int neighbour, int i) {
        if (neighbour < 0 || neighbour >= load.length) return 0;
        var earlier = slots.get(Math.min(neighbour, i));
        return earlier.end().equals(slots.get(Math.max(neighbour, i)).start()) ? load[neighbour] : 0;
    }

    /** On whole pixels, with one left free to the next. */
    private static Area.Box box(TimeAxis axis, Slot slot, double top, double bottom) {
        double left = Math.round(axis.x(slot.start().toEpochDay())), right = Math.round(axis.x(slot.end().toEpochDay()));
        double y = Math.round(top + RIM);
        return new Area.Box(left, y, right - left - 1, Math.round(bottom - RIM) - y);
    }

    /** A step of the calendar in which something happened. @param end the first day after it */
    private record Slot(LocalDate start, LocalDate end, int from, int to, int apart) {
        int count() {
            return to - from - apart;
        }

        long days() {
            return end.toEpochDay() - start.toEpochDay();
        }

        Cell cell(Strand strand, Step step, Area.Box box) {
            return new Cell(strand, step, start, from, to, apart, count() / (double) days() / strand.busiestOf(step), box);
        }
    }
}

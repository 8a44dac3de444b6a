package visavis.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import visavis.model.Stage;

/** A flow between two days while people are added to it. */
final class Streams {
    private static final int STAGES = Stage.values().length;
    private final LocalDate from, to;
    private final int first, last;
    private final List<List<Long>> contacts = new ArrayList<>(), quiet = new ArrayList<>();
    private int size;

    /** What became of somebody. @param stream the number of the stream they are in */
    record Move(int stream, boolean quiet) {}

    Streams(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
        first = (int) from.toEpochDay();
        last = (int) to.toEpochDay();
        for (int stream = 0; stream < STAGES * STAGES; stream++) {
            contacts.add(new ArrayList<>());
            quiet.add(new ArrayList<>());
        }
    }

    /** Costs more than all the rest, so of nobody it is asked twice. */
    Move move(Course course) {
        return new Move(course.stage(first).number() * STAGES + course.stage(last).number(), course.isQuiet(last));
    }

    void add(Long id, Move move) {
        contacts.get(move.stream).add(id);
        if (move.quiet) quiet.get(move.stream).add(id);
        size++;
    }

    /** Takes in all of others; who is in several of them counts once. */
    void addOnce(List<Streams> others) {
        for (int stream = 0; stream < contacts.size(); stream++) {
            var all = new LinkedHashSet<Long>();
            var gone = new LinkedHashSet<Long>();
            for (var other : others) {
                all.addAll(other.contacts.get(stream));
                gone.addAll(other.quiet.get(stream));
            }
            contacts.get(stream).addAll(all);
            quiet.get(stream).addAll(gone);
            size += all.size();
        }
    }

    int size() {
        return size;
    }

    /** From the lowest stage up. */
    Flow flow() {
        var streams = new ArrayList<Flow.Stream>();
        for (int stream = 0; stream < contacts.size(); stream++) {
            if (!contacts.get(stream).isEmpty()) streams.add(new Flow.Stream(Stage.of(stream / STAGES), Stage.of(stream % STAGES), contacts.get(stream), quiet.get(stream)));
        }
        return new Flow(from, to, streams);
    }
}

package visavis.store;

import java.util.ArrayList;
import java.util.List;

import visavis.model.Channel;
import visavis.model.Coded;
import visavis.model.Direction;
import visavis.model.Interaction;

/** An interaction as rows of texts, and back: the values first, then who was there. */
final class InteractionCells {
    private InteractionCells() {}

    static List<List<String>> of(Interaction it) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(it.date().toString(), it.at() == null ? "" : it.at().toString(), it.channel().code(), it.direction().code(),
                it.minutes() == null ? "" : it.minutes().toString(), it.place(), it.title(), it.note(), it.source(), it.externalKey()));
        rows.add(it.with().stream().map(String::valueOf).toList());
        return rows;
    }

    static Interaction read(long id, List<List<String>> rows) {
        var cells = rows.getFirst();
        return new Interaction(id, Mappers.date(cells.get(0)), cells.get(1).isEmpty() ? null : Mappers.instant(cells.get(1)),
                Coded.of(Channel.class, cells.get(2)), Coded.of(Direction.class, cells.get(3)), cells.get(4).isEmpty() ? null : Integer.valueOf(cells.get(4)),
                cells.get(5), cells.get(6), cells.get(7), rows.get(1).stream().map(Long::valueOf).toList(), cells.get(8), cells.get(9));
    }
}

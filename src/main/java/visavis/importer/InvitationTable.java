package visavis.importer;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import visavis.model.Card;
import visavis.model.Channel;
import visavis.model.ContactDraft;
import visavis.model.Direction;
import visavis.model.Interaction;
import visavis.model.InteractionDraft;
import visavis.model.Origin;
import visavis.model.Problem;
import visavis.model.Profile;
import visavis.model.Text;

/**
 * LinkedIn's invitations that nobody has answered yet: one person a row, and what was written to or by them. An invitation
 * without a word is no interaction; the day it was sent is kept in the note then.
 */
final class InvitationTable implements TableReading {
    static final String NAME = "linkedin-invitations";
    /** A tag is data: the same in whatever language the program is used. */
    static final String PENDING = "invitation pending";
    private final Table table;

    InvitationTable(Table table) {
        this.table = table;
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public void read(Consumer<Row> sink, LongConsumer bytesRead) throws IOException {
        table.rows(cells -> {
            read(cells, sink);
            return true;
        }, bytesRead);
    }

    private void read(Cells cells, Consumer<Row> sink) {
        var unread = unread(cells);
        if (unread != null) sink.accept(unread);
        else new Invitation(values(cells), table.monthFirst()).tell(cells, sink);
    }

    private Map<Part, String> values(Cells cells) {
        var values = new EnumMap<Part, String>(Part.class);
        for (int i = 0; i < cells.values().length; i++) values.putIfAbsent(table.header().column(i).part(), Cells.said(cells.values()[i]));
        return values;
    }

    private record Invitation(Map<Part, String> values, boolean monthFirst) {
        void tell(Cells cells, Consumer<Row> sink) {
            var direction = direction();
            if (direction == null) sink.accept(new Row.Failed(cells.line(), cells.raw(), Problem.of("bad-direction", get(Part.DIRECTION))));
            else tell(cells, sink, direction);
        }

        private void tell(Cells cells, Consumer<Row> sink, Direction direction) {
            var draft = draft(direction);
            if (!draft.card().isPerson()) {
                sink.accept(new Row.Skipped(cells.line(), cells.raw(), Problem.of("nobody")));
                return;
            }
            sink.accept(new Row.Person(cells.line(), cells.raw(), draft));
            var day = Dates.whole(Dates.parse(get(Part.DATE), monthFirst));
            if (day == null || get(Part.NOTE).isEmpty()) return;
            var message = new Interaction(0, day, null, Channel.MESSAGE, direction, null, "", "", get(Part.NOTE), List.of(), NAME, "");
            sink.accept(new Row.Event(cells.line(), cells.raw(), new InteractionDraft(message, List.of(draft))));
        }

        private Direction direction() {
            return switch (get(Part.DIRECTION).toUpperCase(Locale.ROOT)) {
                case "INCOMING" -> Direction.IN;
                case "OUTGOING" -> Direction.OUT;
                default -> null;
            };
        }

        /** Whoever is not the user. */
        private ContactDraft draft(Direction direction) {
            var name = get(direction == Direction.IN ? Part.SENDER : Part.RECEIVER);
            var page = get(direction == Direction.IN ? Part.SENDER_PROFILE : Part.RECEIVER_PROFILE);
            var card = Card.EMPTY.withName(Names.split(name)).withProfiles(page.isEmpty() ? List.of() : List.of(Profile.ofUrl(page)));
            return new ContactDraft("", card.withTags(Set.of(PENDING)).withNote(note()), new Origin("linkedin", null));
        }

        private String note() {
            boolean told = !get(Part.NOTE).isEmpty() && Dates.whole(Dates.parse(get(Part.DATE), monthFirst)) != null;
            return told ? "" : Text.join("\n", get(Part.NOTE), get(Part.DATE));
        }

        private String get(Part part) {
            return values.getOrDefault(part, "");
        }
    }
}

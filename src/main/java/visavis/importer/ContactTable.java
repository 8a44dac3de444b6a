package visavis.importer;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import visavis.model.Mapping;
import visavis.model.Problem;

/** A table of people, one a row. */
final class ContactTable implements TableReading {
    private static final String LINKEDIN = "linkedin-connections";
    private final Table table;
    private final Phones phones;

    ContactTable(Table table, ImportOptions options) {
        this.table = table;
        phones = new Phones(options.region());
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public Optional<Mapping> mapping() {
        return table.header().mapping();
    }

    @Override
    public void read(Consumer<Row> sink, LongConsumer bytesRead) throws IOException {
        // An address book says nothing about where its people were met; LinkedIn is the place itself.
        var place = format().equals(LINKEDIN) ? "linkedin" : "";
        table.rows(cells -> {
            sink.accept(row(cells, place));
            return true;
        }, bytesRead);
    }

    private Row row(Cells cells, String place) {
        var unread = unread(cells);
        if (unread != null) return unread;
        var builder = new CardBuilder(phones, table.monthFirst());
        for (int i = 0; i < cells.values().length; i++) builder.put(table.header().column(i), cells.values()[i]);
        var draft = builder.build(place);
        return draft.card().isPerson() ? new Row.Person(cells.line(), cells.raw(), draft) : new Row.Skipped(cells.line(), cells.raw(), Problem.of("nobody"));
    }
}

package visavis.importer;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import visavis.model.DateOrder;
import visavis.model.Mapping;
import visavis.model.OpenDate;
import visavis.model.Problem;

/** A table of people, one a row. */
final class ContactTable implements Reading {
    private static final String LINKEDIN = "linkedin-connections";
    private final Table table;
    private final Phones phones;

    ContactTable(Table table, ImportOptions options) {
        this.table = table;
        phones = new Phones(options.region());
    }

    @Override
    public String format() {
        return table.header().format();
    }

    @Override
    public Optional<DateOrder> dateOrder() {
        return table.dateOrder();
    }

    @Override
    public Optional<OpenDate> openDate() {
        return table.openDate();
    }

    @Override
    public Optional<Mapping> mapping() {
        return table.header().mapping();
    }

    @Override
    public String header() {
        return table.delimiter() + table.header().row().raw();
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
        if (cells.problem() != null) return new Row.Failed(cells.line(), cells.raw(), cells.problem());
        if (table.isHeaderAgain(cells)) return new Row.Skipped(cells.line(), cells.raw(), Problem.of("header-again"));
        var builder = new CardBuilder(phones, table.monthFirst());
        for (int i = 0; i < cells.values().length; i++) builder.put(table.header().column(i), cells.values()[i]);
        var draft = builder.build(place);
        return draft.card().isPerson() ? new Row.Person(cells.line(), cells.raw(), draft) : new Row.Skipped(cells.line(), cells.raw(), Problem.of("nobody"));
    }
}

package visavis.importer;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;


/**
 * A table of interactions, one row for each person who took part. Rows with the same {@code id} are one interaction
 * wherever they stand, so those wait for the end of the file; the others go out as they are read.
 */
final class HistoryTable implements TableReading {
    private final Table table;
    private final Phones phones;

    HistoryTable(Table table, ImportOptions options) {
        this.table = table;
        phones = new Phones(options.region());
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public void read(Consumer<Row> sink, LongConsumer bytesRead) throws IOException {
        var waiting = new LinkedHashMap<String, Row.Event>();
        table.rows(cells -> {
            take(row(cells), sink, waiting);
            return true;
        }, bytesRead);
        waiting.values().forEach(sink);
    }

    private static void take(Row row, Consumer<Row> sink, Map<String, Row.Event> waiting) {
        switch (row) {
            case Row.Event event when !event.draft().interaction().externalKey().isEmpty() -> waiting.merge(event.draft().interaction().externalKey(), event, EventBuilder::together);
            default -> sink.accept(row);
        }
    }

    private Row row(Cells cells) {
        var unread = unread(cells);
        if (unread != null) return unread;
        var builder = new EventBuilder(phones, table.monthFirst());
        for (int i = 0; i < cells.values().length; i++) builder.put(table.header().column(i), cells.values()[i]);
        var problem = builder.problem();
        return problem != null ? new Row.Failed(cells.line(), cells.raw(), problem) : new Row.Event(cells.line(), cells.raw(), builder.build());
    }
}
